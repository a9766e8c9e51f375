import Taro from '@tarojs/taro'

/** What stands before the code on a desk's screen. */
export const DESK_PREFIX = 'mingzhang-desk:'

/** Scans the code on a desk's screen and goes on to confirm it; what isn't such a code is told. */
export async function scanDesk(): Promise<void> {
  const scanned = await Taro.scanCode({ onlyFromCamera: true }).catch(() => undefined)
  if (!scanned) return
  const { result } = scanned
  if (result.startsWith(DESK_PREFIX)) {
    await Taro.navigateTo({
      url: `/packages/people/confirm/index?code=${encodeURIComponent(result.slice(DESK_PREFIX.length))}`,
    })
    return
  }
  await Taro.showToast({ title: '这不是明账的登录码', icon: 'none' })
}
