import { type PropsWithChildren } from 'react'
import { useLaunch } from '@tarojs/taro'
import { initCloud } from './services/cloud'
import './services/aria'
import '@nutui/nutui-react-taro/dist/es/packages/overlay/style/style.css'
import '@nutui/nutui-react-taro/dist/es/packages/popup/style/style.css'
import './app.scss'

/** The app itself: opens the way to the cloud once; pages do the rest. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(initCloud)
  return children
}
