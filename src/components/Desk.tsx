import type { PropsWithChildren, ReactNode } from 'react'
import { roleName } from '../locales/roles'
import type { Post } from '../services/workbench'
import { overlooks } from '../services/workbench'
import { DeskFrame, type Way } from './DeskFrame'

export type WayId = 'today' | 'hands' | 'below' | 'account' | 'fees' | 'audits' | 'staff' | 'rules'

interface DeskProps extends PropsWithChildren {
  readonly title: string
  readonly about?: string
  readonly current: WayId
  /** Whose desk; undefined until it is known. */
  readonly post: Post | undefined
  /** How many things wait behind a way. */
  readonly counts?: Partial<Record<WayId, number>>
  readonly actions?: ReactNode
}

/** The frame of a post's desk: the ways through its work, and whose it is. */
export function Desk({ title, about, current, post, counts = {}, actions, children }: DeskProps) {
  const ways = post ? waysOf(post).map((way) => ({ ...way, ...countOf(counts[way.id]) })) : []
  const who = { role: post ? roleName(post.role) : '', office: post?.scopeName ?? '' }
  return (
    <DeskFrame
      title={title}
      ways={ways}
      current={current}
      who={who}
      actions={actions}
      {...(about !== undefined && { about })}
    >
      {children}
    </DeskFrame>
  )
}

const countOf = (count: number | undefined): { count?: number } => (count === undefined ? {} : { count })

type OwnWay = Way & { readonly id: WayId }

/** What a post can do at its desk, in the order in which it is needed. */
function waysOf(post: Post): OwnWay[] {
  const to = (path: string, more = ''): string => `/packages/${path}/index?post=${post.postId}${more}`
  const ways: Record<WayId, OwnWay> = {
    today: { id: 'today', words: '今天要看', icon: 'list', url: to('desk/today') },
    hands: { id: 'hands', words: '在我手上', icon: 'flag', url: to('desk/hands') },
    below: {
      id: 'below',
      words: post.role === 'neighbourhood' ? '小区' : '下级和小区',
      icon: 'home',
      url: to('desk/below'),
    },
    account: { id: 'account', words: '公共收益', icon: 'account', url: to(accountPath(post), accountPlace(post)) },
    fees: { id: 'fees', words: '物业费导入', icon: 'card', url: to('desk/served', '&to=fees') },
    audits: { id: 'audits', words: '异议和审计', icon: 'search', url: to('audit/list', `&region=${post.scopeId}`) },
    staff: { id: 'staff', words: '同事', icon: 'people', url: to('people/staff') },
    rules: { id: 'rules', words: '现在的规定', icon: 'sheet', url: to('people/rules', `&region=${post.scopeId}`) },
  }
  return WAYS[groupOf(post)].map((id) => ways[id])
}

function accountPath(post: Post): string {
  if (overlooks(post)) return 'desk/posting'
  return post.scope === 'community' ? 'desk/community' : 'desk/served'
}

function accountPlace(post: Post): string {
  if (overlooks(post)) return `&region=${post.scopeId}`
  return post.scope === 'community' ? `&community=${post.scopeId}` : '&to=account'
}

type Group = 'office' | 'onlooker' | 'auditor' | 'manager' | 'staff' | 'committee' | 'department'

const WAYS: Readonly<Record<Group, readonly WayId[]>> = {
  office: ['today', 'account', 'audits', 'hands', 'below', 'staff', 'rules'],
  onlooker: ['today', 'account', 'audits', 'below', 'rules'],
  auditor: ['audits', 'rules'],
  manager: ['hands', 'account', 'fees', 'staff'],
  staff: ['hands', 'account', 'staff'],
  committee: ['hands', 'account', 'staff'],
  department: ['hands', 'rules'],
}

function groupOf(post: Post): Group {
  if (post.role === 'auditor') return 'auditor'
  if (overlooks(post)) return post.role === 'supervisor' ? 'onlooker' : 'office'
  if (post.role === 'companyManager') return 'manager'
  if (post.role === 'companyStaff') return 'staff'
  return post.role === 'committeeMember' ? 'committee' : 'department'
}
