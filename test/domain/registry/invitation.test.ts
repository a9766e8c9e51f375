import { localDate } from '../../../domain/common'
import type { Invitation, Place, Post, PostRole, Scope } from '../../../domain/registry'
import { invite, MAY_INVITE, regionPath, take } from '../../../domain/registry'

const today = localDate('2026-10-20')
const region = (code: string): Scope => ({ kind: 'region', region: code })
const HOME = { regionPath: regionPath('350304900001'), communityId: 'c1', companyId: 'k1' }

const SCOPES: Readonly<Record<PostRole, Scope>> = {
  city: region('350300'),
  county: region('350304'),
  subdistrict: region('350304900'),
  neighbourhood: region('350304900001'),
  supervisor: region('350304900'),
  auditor: region('350304'),
  department: { kind: 'department', region: '350304', department: 'publicSecurity' },
  companyManager: { kind: 'company', companyId: 'k1' },
  companyStaff: { kind: 'company', companyId: 'k1' },
  committeeMember: { kind: 'community', communityId: 'c1' },
}

const aPost = (role: PostRole, difference: Partial<Post> = {}): Post => ({
  id: `post-${role}`,
  personId: 'p1',
  role,
  scope: SCOPES[role],
  from: localDate('2026-01-01'),
  ...difference,
})

const aPlace = (role: PostRole, scope = SCOPES[role]): Place => ({ role, scope, standing: HOME })

const refusal = (by: Post, place: Place): string => {
  const result = invite(by, place, today, 7)
  return result.ok ? 'invited' : result.refusal.code
}

describe('staff join by an invitation from above', () => {
  const roles = Object.keys(SCOPES).filter((name): name is PostRole => name in SCOPES)
  const pairs = roles.flatMap((by) => roles.map((role) => [by, role] as const))

  it.each(pairs)('%s inviting %s goes by the table', (by, role) => {
    const expected = MAY_INVITE[by].includes(role) ? 'invited' : 'registry.mayNotInvite'
    expect(refusal(aPost(by), aPlace(role))).toBe(expected)
  })

  it('nobody invites to a post above their own', () => {
    const order: PostRole[] = ['city', 'county', 'subdistrict', 'neighbourhood']
    order.forEach((by, nth) => order.slice(0, nth).forEach((above) => expect(MAY_INVITE[by]).not.toContain(above)))
    expect(MAY_INVITE.companyManager).toEqual(['companyStaff'])
  })

  it('PT-53 those who only read invite nobody', () => {
    expect([...MAY_INVITE.supervisor, ...MAY_INVITE.auditor]).toEqual([])
  })

  it('names who made it, from when and until when', () => {
    expect(invite(aPost('county'), aPlace('subdistrict'), today, 7)).toEqual({
      ok: true,
      value: {
        role: 'subdistrict',
        scope: region('350304900'),
        madeBy: 'post-county',
        madeOn: '2026-10-20',
        lastDay: '2026-10-27',
      },
    })
  })
})

describe('an invitation stays within one’s own', () => {
  it('region', () => {
    expect(refusal(aPost('county'), aPlace('subdistrict', region('350302900')))).toBe('registry.outsideOwnScope')
    expect(refusal(aPost('city'), aPlace('county', region('350302')))).toBe('invited')
    expect(refusal(aPost('city'), aPlace('county', region('511725')))).toBe('registry.outsideOwnScope')
    const police: Scope = { kind: 'department', region: '350302', department: 'publicSecurity' }
    expect(refusal(aPost('county'), aPlace('department', police))).toBe('registry.outsideOwnScope')
  })

  it('company', () => {
    const other: Scope = { kind: 'company', companyId: 'k2' }
    const standing = { ...HOME, companyId: 'k2' }
    expect(refusal(aPost('companyManager'), { role: 'companyStaff', scope: other, standing })).toBe(
      'registry.outsideOwnScope',
    )
  })

  it('and isn’t made by giving another’s standing, or none', () => {
    const other: Scope = { kind: 'community', communityId: 'c2' }
    expect(refusal(aPost('neighbourhood'), { role: 'committeeMember', scope: other, standing: HOME })).toBe(
      'registry.outsideOwnScope',
    )
    expect(refusal(aPost('neighbourhood'), { role: 'committeeMember', scope: SCOPES.committeeMember })).toBe(
      'registry.outsideOwnScope',
    )
  })

  it('at the level that the role has', () => {
    expect(refusal(aPost('county'), aPlace('subdistrict', region('350304900001')))).toBe('registry.scopeDoesNotFit')
    expect(refusal(aPost('county'), aPlace('subdistrict', SCOPES.companyStaff))).toBe('registry.scopeDoesNotFit')
    expect(refusal(aPost('county'), aPlace('supervisor', region('350304900001')))).toBe('invited')
  })

  it('and only while the post lasts', () => {
    const until = localDate('2026-10-20')
    expect(refusal(aPost('county', { until }), aPlace('subdistrict'))).toBe('invited')
    expect(refusal(aPost('county', { until: localDate('2026-10-19') }), aPlace('subdistrict'))).toBe(
      'registry.postEnded',
    )
  })
})

describe('an invitation is taken up', () => {
  const open: Invitation = {
    role: 'subdistrict',
    scope: region('350304900'),
    madeBy: 'post-county',
    madeOn: today,
    lastDay: localDate('2026-10-27'),
  }
  const outcome = (invitation: Invitation, person: string, on: string): unknown => {
    const result = take(invitation, person, localDate(on))
    return result.ok ? result.value.takenBy : result.refusal
  }

  it('until its last day, and not the day after', () => {
    expect(outcome(open, 'p2', '2026-10-27')).toBe('p2')
    expect(outcome(open, 'p2', '2026-10-28')).toEqual({ code: 'registry.invitationExpired', lastDay: '2026-10-27' })
  })

  it('by one person only, who may tap it twice', () => {
    const taken = { ...open, takenBy: 'p2' }
    expect(outcome(taken, 'p2', '2026-11-30')).toBe('p2')
    expect(outcome(taken, 'p3', '2026-10-21')).toEqual({ code: 'registry.invitationTaken' })
  })

  it('not once it was withdrawn', () => {
    expect(outcome({ ...open, withdrawnOn: today }, 'p2', '2026-10-21')).toEqual({
      code: 'registry.invitationWithdrawn',
    })
  })
})
