import Taro from '@tarojs/taro'
import { IN_WECHAT } from './environment'
import { createStore, useStore } from './store'

const preference = IN_WECHAT ? undefined : window.matchMedia('(prefers-color-scheme: dark)')

const dark = createStore(preference ? preference.matches : Taro.getAppBaseInfo().theme === 'dark')

if (preference) preference.addEventListener('change', ({ matches }) => dark.set(matches))
else Taro.onThemeChange(({ theme }) => dark.set(theme === 'dark'))

/** Whether the device asks for dark pages. */
export const useDark = (): boolean => useStore(dark)
