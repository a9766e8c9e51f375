import Taro from '@tarojs/taro'
import type { Post } from '../../services/workbench'

const open = (page: string, params: Readonly<Record<string, string>>): void => {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  void Taro.navigateTo({ url: `/packages/audit/${page}/index?${query.join('&')}` })
}

const LEADING: readonly Post['role'][] = ['subdistrict', 'county', 'city']

/** Whether a post has several communities audited under one contract. */
export const leadsBundles = ({ role }: Post): boolean => LEADING.includes(role)

/** The ways between objections and audits. */
export const ways = {
  count: (statement: string) => open('count', { statement }),
  object: (statement: string) => open('object', { statement }),
  sheet: (statement: string) => open('sheet', { statement }),
  resolve: (statement: string) => open('resolve', { statement }),
  audit: (statement: string) => open('audit', { statement }),
  bundle: (region: string, post: string) => open('bundle', { region, post }),
  statement: (statement: string) =>
    void Taro.navigateTo({ url: `/packages/statement/read/index?statement=${encodeURIComponent(statement)}` }),
}
