import { type PropsWithChildren } from 'react'
import { useLaunch } from '@tarojs/taro'
import { initCloud } from './services/cloud'
import './services/aria'
import './app.scss'

/** The app itself: opens the way to the cloud once; pages do the rest. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(initCloud)
  return children
}
