import Taro from '@tarojs/taro'

const open = (path: string, params: Readonly<Record<string, string>>): void => {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  void Taro.navigateTo({ url: `/packages/statement/${path}/index?${query.join('&')}` })
}

/** The ways between the pages of a statement. */
export const ways = {
  line: (statement: string, line: string) => open('line', { statement, line }),
  ask: (statement: string, line?: string) => open('ask', line === undefined ? { statement } : { statement, line }),
  question: (question: string) => open('question', { question }),
  form: (community: string, period: string) => open('form', { community, period }),
  check: (community: string) => open('check', { community }),
  correct: (community: string, period: string) => open('form', { community, period, correct: '1' }),
  withdraw: (statement: string) => open('withdraw', { statement }),
  versions: (statement: string) => open('versions', { statement }),
  root: () => open('root', {}),
  read: (statement: string) => open('read', { statement }),
  source: (community: string, source: string) =>
    void Taro.navigateTo({
      url: `/packages/source/one/index?community=${encodeURIComponent(community)}&source=${encodeURIComponent(source)}`,
    }),
  objections: (statement: string) =>
    void Taro.navigateTo({ url: `/packages/audit/count/index?statement=${encodeURIComponent(statement)}` }),
}
