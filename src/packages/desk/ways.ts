import Taro from '@tarojs/taro'
import type { DeskFigure } from '../../locales/deskFigures'
import type { Post } from '../../services/workbench'

const open = (page: string, params: Readonly<Record<string, string | undefined>>): void => {
  const query = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  void Taro.navigateTo({ url: `/packages/${page}/index?${query.join('&')}` })
}

/** The ways from one page of a desk to another; each says whose desk it is. */
export const ways = {
  figure: (post: Post | undefined, region: string, opens: DeskFigure['opens']) =>
    open('desk/figure', { post: post?.postId, region, ...opens }),
  below: (post: Post | undefined, region: string) => open('desk/below', { post: post?.postId, region }),
  posting: (post: Post | undefined, region: string) => open('desk/posting', { post: post?.postId, region }),
  entry: (post: Post | undefined, region: string) => open('desk/entry', { post: post?.postId, region }),
  spotCheck: (post: Post | undefined, region: string, period: string) =>
    open('spotcheck/draw', { post: post?.postId, region, period }),
  today: (post: Post | undefined, region: string) => open('desk/today', { post: post?.postId, region }),
  community: (post: Post | undefined, community: string) => open('desk/community', { post: post?.postId, community }),
  fees: (post: Post | undefined, community: string) => open('fee/import', { post: post?.postId, community }),
  serviceRate: (post: Post | undefined, region: string) => open('service/rate', { post: post?.postId, region }),
  rules: (post: Post | undefined, region: string) => open('people/rules', { post: post?.postId, region }),
}
