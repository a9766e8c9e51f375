import Taro from '@tarojs/taro'

const open = (path: string, params: Readonly<Record<string, string>>): void => {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  void Taro.navigateTo({ url: `/packages/${path}/index?${query.join('&')}` })
}

/** The ways to the register of sources and on from it. */
export const ways = {
  one: (community: string, source: string) => open('source/one', { community, source }),
  line: (statement: string, line: string) => open('statement/line', { statement, line }),
  ask: (statement: string, line: string) => open('statement/ask', { statement, line }),
  case: (caseId: string) => open('case/case', { case: caseId }),
}
