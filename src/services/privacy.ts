import Taro from '@tarojs/taro'
import { IN_WECHAT } from './environment'

/**
 * Asks for the privacy consent of WeChat at the first use of a private API (photos, place, phone number), not before.
 * Who refuses is told what comes of it: nothing but that this one thing doesn't work.
 * @returns whether the person agreed; always true in a browser, which asks by itself
 */
export async function privacyAgreed(): Promise<boolean> {
  if (!IN_WECHAT || !Taro.canIUse('requirePrivacyAuthorize')) return true
  const agreed = await new Promise<boolean>((resolve) =>
    Taro.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) }),
  )
  if (!agreed) void Taro.showToast({ title: '没同意隐私指引，这一步用不了，别的照常', icon: 'none' })
  return agreed
}
