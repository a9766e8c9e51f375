import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import type { Output } from '../../contract/operation'
import { whoAmI } from '../../contract/registry/whoAmI'
import { createStore, useStore } from './store'
import { useCall } from './useCall'

export type Post = Output<typeof whoAmI>['posts'][number]

const OFFICES: readonly Post['role'][] = ['neighbourhood', 'subdistrict', 'county', 'city', 'supervisor', 'auditor']

/** Whether a post looks over a region, and isn't one of those who have things in hand only. */
export const overlooks = ({ role }: Post): boolean => OFFICES.includes(role)

/** The first page of the work of a post: a region's figures for an office, the audits for an auditor, what is in one's hands for everybody else. */
export const workbenchUrl = (post: Post): string =>
  post.role === 'auditor'
    ? `/packages/audit/list/index?post=${post.postId}&region=${post.scopeId}`
    : `/packages/desk/${overlooks(post) ? 'today' : 'hands'}/index?post=${post.postId}`

/** The posts of this person as they were last read, so that the pages of a desk needn't ask each time. What one may see, the server says. */
const held = createStore<readonly Post[]>([])

/** The post that the page's address names; undefined until it is known. */
export function usePost(): Post | undefined {
  const { post: wanted } = useRouter().params
  const known = useStore(held).find(({ postId }) => postId === wanted)
  const me = useCall(whoAmI, known ? undefined : {})
  const posts = me.state === 'value' ? me.value.posts : undefined
  useEffect(() => void (posts && held.set(posts)), [posts])
  return known ?? posts?.find(({ postId }) => postId === wanted) ?? posts?.[0]
}
