import Taro from '@tarojs/taro'

const open = (path: string, params: Readonly<Record<string, string>>): void => {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  void Taro.navigateTo({ url: `/packages/selfcheck/${path}/index?${query.join('&')}` })
}

/** The ways between the pages of a self-check. */
export const ways = {
  form: (community: string, period: string) => open('form', { community, period }),
  read: (check: string) => open('read', { check }),
  list: (community: string) => open('list', { community }),
}
