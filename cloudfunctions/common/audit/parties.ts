import type { AuditParty } from '../../../domain/disclosure'
import type { PersonContext } from '../door/context'
import { unitKey } from '../door/standing'
import type { AuditRecord } from '../records/audit'
import type { HeldPost } from '../records/registry'
import type { Unit } from './ground'

type Standing = Pick<PersonContext, 'caller' | 'roles'>

const LEADING = ['subdistrict', 'county', 'city'] as const
const OFFICES = ['neighbourhood', ...LEADING] as const
const READING = ['supervisor', 'auditor']

const unitOf = (post: HeldPost): Unit => ({ key: unitKey(post), name: post.scopeName })

/** As which unit a caller engages: the one that has it in hand, or an authority that brings an auditor in (PT-50). */
export function engagingUnit({ caller, roles }: Standing, audit: Pick<AuditRecord, 'engager'>): Unit | undefined {
  const posts = caller.posts.filter(({ role }) => !READING.includes(role) && roles.has(role))
  const held = posts.find((post) => unitKey(post) === audit.engager)
  const leading = posts.find(({ role }) => LEADING.some((one) => one === role))
  const post = held ?? leading
  return post && unitOf(post)
}

/** As which unit a caller stands for whoever posted the statement. */
export function postingUnit({ caller, roles }: Standing, poster: string): Unit | undefined {
  const post = caller.posts.find((one) => roles.has(one.role) && unitKey(one) === poster && !READING.includes(one.role))
  return post && unitOf(post)
}

/** As which office a caller verifies. */
export function officeUnit({ caller, roles }: Standing): Unit | undefined {
  const post = caller.posts.find(({ role }) => roles.has(role) && OFFICES.some((one) => one === role))
  return post && unitOf(post)
}

/** The caller's post as an auditor: its title names the organisation that was engaged. */
export const auditorPost = ({ caller, roles }: Standing): HeldPost | undefined =>
  roles.has('auditor') ? caller.posts.find(({ role }) => role === 'auditor') : undefined

/** What a caller is towards an audit. */
export function partiesOf(standing: Standing, audit: AuditRecord): AuditParty[] {
  const auditor = auditorPost(standing)
  return [
    ...(engagingUnit(standing, audit) ? (['engager'] as const) : []),
    ...(auditor && auditor.title === audit.engagement?.auditor ? (['auditor'] as const) : []),
    ...(postingUnit(standing, audit.poster ?? '') ? (['poster'] as const) : []),
    ...(officeUnit(standing) ? (['office'] as const) : []),
  ]
}
