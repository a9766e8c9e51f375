import Taro from '@tarojs/taro'
import { IN_WECHAT } from './environment'

/**
 * Asks for the privacy consent of WeChat at the first use of a private API (photos, place, phone number), not before.
 * @returns whether the person agreed; always true in a browser, which asks by itself
 */
export async function privacyAgreed(): Promise<boolean> {
  if (!IN_WECHAT || !Taro.canIUse('requirePrivacyAuthorize')) return true
  return new Promise((resolve) =>
    Taro.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) }),
  )
}
