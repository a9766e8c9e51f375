import Taro from '@tarojs/taro'

/** What this device keeps under a name; undefined when there is nothing or it isn't what was asked for. */
export function recall<T>(name: string, accepts: (kept: unknown) => kept is T): T | undefined {
  const kept: unknown = Taro.getStorageSync(name)
  return accepts(kept) ? kept : undefined
}

/** Keeps a value on this device. */
export const remember = (name: string, value: unknown): void => Taro.setStorageSync(name, value)

export const forget = (name: string): void => Taro.removeStorageSync(name)
