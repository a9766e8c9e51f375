import Taro from '@tarojs/taro'
import { IN_WECHAT } from './environment'
import { createStore, useStore } from './store'

/** From this width on, in px, a page is laid out for a desk. */
export const DESK_WIDTH = 1000

const widthNow = (): number => (IN_WECHAT ? Taro.getWindowInfo().windowWidth : window.innerWidth)

const width = createStore(widthNow())
const measure = (): void => width.set(widthNow())

if (IN_WECHAT) Taro.onWindowResize(measure)
else window.addEventListener('resize', measure)

/** Whether the window is as wide as a desk's screen. */
export const useWide = (): boolean => useStore(width) >= DESK_WIDTH
