import { type PropsWithChildren } from 'react'
import { useLaunch } from '@tarojs/taro'
import { initCloud } from './services/cloud'
import { IN_WECHAT } from './services/environment'
import { startSigning } from './services/session'
import './services/aria'
import '@nutui/nutui-react-taro/dist/es/packages/overlay/style/style.css'
import '@nutui/nutui-react-taro/dist/es/packages/popup/style/style.css'
import './app.scss'

/** A browser signs its calls once a phone has signed it in. */
function begin(): void {
  initCloud()
  if (!IN_WECHAT) startSigning()
}

/** The app itself: opens the way to the cloud once; pages do the rest. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(begin)
  return children
}
