import Taro from '@tarojs/taro'
import { CHECK_PAGE, readSheetLink, sheetQuery } from '../../contract/disclosure/sheetLink'

/** What stands before the code on a desk's screen. */
export const DESK_PREFIX = 'mingzhang-desk:'
/** What stands before an invitation's id in its code. */
export const INVITATION_PREFIX = 'mingzhang-invitation:'

const PAGES: Readonly<Record<string, (id: string) => string>> = {
  [DESK_PREFIX]: (id) => `/packages/people/confirm/index?code=${id}`,
  [INVITATION_PREFIX]: (id) => `/packages/people/invitation/index?id=${id}`,
}

/** Scans a code of ours, a desk's, an invitation's or a printed sheet's, and goes on to its page; what isn't such a code is told. */
export async function scanOurs(): Promise<void> {
  const scanned = await Taro.scanCode({ onlyFromCamera: true }).catch(() => undefined)
  if (!scanned) return
  const url = pageOf(scanned.result)
  if (url === undefined) await Taro.showToast({ title: '这不是明账的码', icon: 'none' })
  else await Taro.navigateTo({ url })
}

/** The page that a scanned text opens; undefined where it is no code of ours. */
export function pageOf(text: string): string | undefined {
  const sheet = readSheetLink(text)
  if (sheet) return `${CHECK_PAGE}?${sheetQuery(sheet)}`
  const found = Object.entries(PAGES).find(([prefix]) => text.startsWith(prefix))
  return found && found[1](encodeURIComponent(text.slice(found[0].length)))
}
