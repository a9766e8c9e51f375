import Taro from '@tarojs/taro'

/** Which page opens what a message or a queue names. */
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  statement: (id) => `/packages/statement/read/index?statement=${id}`,
  question: (id) => `/packages/statement/question/index?question=${id}`,
  selfCheck: (id) => `/packages/selfcheck/read/index?check=${id}`,
  case: (id) => `/packages/case/case/index?case=${id}`,
  visit: (id) => `/packages/spotcheck/visit/index?visit=${id}`,
  community: (id) => `/packages/desk/community/index?community=${id}`,
  audit: (id) => `/packages/audit/audit/index?statement=${id}`,
  service: (id) => `/packages/service/read/index?community=${id}`,
  other: (id) => `/packages/service/posting/index?posting=${id}`,
  // Claims on units are looked through community by community.
  binding: (id) => `/packages/people/bindings/index?community=${id}`,
}

const TABS = ['home', 'disclosure', 'report', 'mine']

/** Opens what a message is about: `item:case:…`, or one of the tabs. */
export function openPage(page: string): void {
  const [kind = '', what = '', id = ''] = page.split(':')
  if (TABS.includes(kind)) return void Taro.switchTab({ url: `/pages/${kind}/index` })
  const path = PAGES[what]
  if (kind === 'item' && path) void Taro.navigateTo({ url: path(id) })
}

/** What a row of a queue opens. */
interface Queued {
  readonly kind: 'statement' | 'question' | 'case' | 'binding' | 'visit' | 'selfCheck' | 'audit' | 'service'
  readonly refId: string
  readonly communityId: string
}

/** The page of one item of a queue. */
export const itemUrl = ({ kind, refId, communityId }: Queued): string =>
  PAGES[kind]?.(kind === 'binding' ? communityId : refId) ?? ''
