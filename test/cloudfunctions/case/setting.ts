import type { CommunityRecord, HeldPost, RegisterRecord } from '../../../cloudfunctions/common/records/registry'
import type { Role } from '../../../contract/roles'
import { localDate } from '../../../domain/common'
import type { LocalDate } from '../../../domain/common'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

/** 样本花园 lies in 荔城区 of 莆田市, 样本佳园 and the old 样本旧院 in 渠县. */
export const PUTIAN = ['350300', '350304', '350304900', '350304900900']
export const QUXIAN = ['511700', '511725', '511725900', '511725900900']

export const GARDEN = 'com_garden'
export const OLD_GARDEN = 'com_oldgarden'
export const ESTATE = 'com_estate'
export const OLD_YARD = 'com_oldyard'

const TERM = { termFirst: localDate('2024-01-01'), termLast: localDate('2026-12-31') }

/** Four communities of two counties, their register, their people and what their counties took on. */
export async function openCaseWorld(now: string): Promise<World> {
  const world = await openWorld({ now })
  const { data } = world.emulator
  await data.load('communities', [
    aCommunity(GARDEN, '样本花园', PUTIAN, { companyId: 'co_1', companyName: '样本物业', companyContact: CONTACT }),
    aCommunity(OLD_GARDEN, '样本旧园', PUTIAN, { old: true }),
    aCommunity(ESTATE, '样本佳园', QUXIAN, { companyId: 'co_2', companyName: '佳园物业', companyContact: CONTACT }),
    aCommunity(OLD_YARD, '样本旧院', QUXIAN, { old: true }),
  ])
  await data.load('registers', [aRegister(GARDEN), aRegister(ESTATE)])
  await data.load('rules', [adopts('350300', 'putian-2023'), adopts('511725', 'quxian-2020')])
  await data.load('people', PEOPLE)
  await data.load(
    'posts',
    PEOPLE.flatMap(({ _id, posts }) => posts.map((post) => listedPost(_id, post))),
  )
  return world
}

const CONTACT = { name: '样本物业项目部', phone: '0594-0000002' }

/** A square of some 400 m with two buildings on its plan. */
const aCommunity = (
  id: string,
  name: string,
  regionPath: readonly string[],
  difference: Partial<CommunityRecord> = {},
) =>
  ({
    _id: id,
    name,
    nameParts: [name],
    nameKey: `${name} ${id}`,
    address: '样本路1号',
    regionPath,
    regionNames: regionPath === PUTIAN ? ['莆田市', '荔城区', '样本街道', '样本社区'] : QUXIAN_NAMES,
    layout: 'estate',
    old: false,
    unitCount: 120,
    boundary: [
      { lat: 25.43, lon: 119.01 },
      { lat: 25.434, lon: 119.014 },
    ],
    plan: {
      width: 400,
      depth: 400,
      buildings: [
        { name: '1栋', x: 40, y: 40, width: 60, depth: 20 },
        { name: '2栋', x: 240, y: 40, width: 60, depth: 20 },
        { name: '3栋', x: 40, y: 240, width: 60, depth: 20 },
      ],
      lanes: [],
      gates: [],
    },
    hotlines: [{ name: '样本社区居委会', phone: '0594-0000001' }],
    ...difference,
  }) satisfies CommunityRecord

const QUXIAN_NAMES = ['达州市', '渠县', '渠江街道', '样本居委会']

const aRegister = (communityId: string) =>
  ({
    _id: communityId,
    communityId,
    contracts: [],
    splits: [],
    sources: [],
    decisions: [],
    papers: [],
    keepings: [],
    boards: [],
    committees: [{ id: `committee_${communityId}`, communityId, ...TERM }],
  }) satisfies RegisterRecord

const adopts = (region: string, pack: string) => ({
  _id: region,
  adoptions: [{ region, pack, from: '2025-01-01', campaign: 'standingDutiesOnly' }],
  overrides: [],
})

const post = (
  role: Role,
  scope: HeldPost['scope'],
  scopeId: string,
  rest: { department?: string; until?: LocalDate } = {},
): HeldPost => ({
  postId: `post_${rest.department ?? role}_${scopeId}`,
  role,
  scope,
  scopeId,
  title: '工作人员',
  scopeName: scopeId,
  ...rest,
})

const person = (id: string, posts: readonly HeldPost[] = [], communities: readonly string[] = []) => ({
  _id: id,
  posts,
  units: communities.map((communityId) => ({
    unitId: `unit_${id}`,
    communityId,
    bindingId: `bind_${id}`,
    label: '1栋101',
    communityName: communityId,
  })),
  phone: '13900000008',
  createdAt: 0,
})

const office = (role: Role, code: string): HeldPost => post(role, 'region', code)
const department = (kind: string, county: string): HeldPost =>
  post('department', 'region', county, { department: kind })

const PEOPLE = [
  person('lin', [], [GARDEN]),
  person('chen', [], [GARDEN]),
  person('passer'),
  person('pt-company', [post('companyManager', 'company', 'co_1')]),
  person('pt-committee', [post('committeeMember', 'community', GARDEN, { until: localDate('2026-12-31') })]),
  person('pt-neighbourhood', [office('neighbourhood', '350304900900')]),
  person('pt-subdistrict', [office('subdistrict', '350304900')]),
  person('pt-county', [office('county', '350304')]),
  person('pt-city', [office('city', '350300')]),
  person('pt-fire', [department('fireBrigade', '350304')]),
  person('pt-police', [department('publicSecurity', '350304')]),
  person('pt-supervisor', [office('supervisor', '350304')]),
  person('qx-company', [post('companyManager', 'company', 'co_2')]),
  person('qx-committee', [post('committeeMember', 'community', ESTATE)]),
  person('qx-neighbourhood', [office('neighbourhood', '511725900900')]),
  person('qx-subdistrict', [office('subdistrict', '511725900')]),
  person('qx-county', [office('county', '511725')]),
  person('qx-police', [department('publicSecurity', '511725')]),
  person('qx-fire', [department('fireBrigade', '511725')]),
]

const listedPost = (personId: string, held: HeldPost) => ({
  _id: held.postId,
  personId,
  unitKey: unitKeyOf(held),
  post: held,
  name: '样本',
  from: '2025-01-01',
  regionPath: [],
})

const unitKeyOf = ({ role, scope, scopeId, department: kind }: HeldPost): string => {
  if (role === 'department') return `department:${kind}@${scopeId}`
  return scope === 'community' ? `committee:${scopeId}` : `${scope}:${scopeId}`
}

let photos = 0

/** A photo as it stands after it was taken in; gives its id. */
export async function aPhoto(world: World, personId: string): Promise<string> {
  photos += 1
  const id = `file_photo${photos}`
  const bytes = { bytes: 1000, sha256: 'x', mime: 'image/jpeg', width: 10, height: 10 }
  const file = { _id: id, personId, purpose: 'photo', cloudId: `cloud://local/files/${id}.jpg`, check: 'waiting' }
  await world.emulator.data.load('files', [{ ...file, ...bytes, at: world.now(), unusedKey: `9-${id}` }])
  return id
}
