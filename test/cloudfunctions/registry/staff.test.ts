import type { Input } from '../../../contract/operation'
import { acceptInvitation } from '../../../contract/registry/acceptInvitation'
import { endPost } from '../../../contract/registry/endPost'
import { invite } from '../../../contract/registry/invite'
import { listStaff } from '../../../contract/registry/listStaff'
import { readInvitation } from '../../../contract/registry/readInvitation'
import { readRegister } from '../../../contract/registry/readRegister'
import { whoAmI } from '../../../contract/registry/whoAmI'
import { withdrawInvitation } from '../../../contract/registry/withdrawInvitation'
import { communityId, companyId, PUTIAN } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

type Place = Input<typeof invite>

let world: World
let garden: string
beforeAll(async () => {
  world = await openWorld({ seed: 'both' })
  garden = await communityId(world, '样本花园')
})
afterAll(() => world?.stop())

const staff = (): Place => ({
  role: 'companyStaff',
  scope: { kind: 'company', companyId: companyId('putian') },
  title: '样本花园维修',
})
const region = (role: Place['role'], code: string): Place => ({
  role,
  scope: { kind: 'region', region: code },
  title: '样本',
})
const offer = async (by: string, place: Place): Promise<string> => (await world.as(by).does(invite, place)).invitationId
const take = (openid: string, invitationId: string) =>
  world.as(openid).call(acceptInvitation, { invitationId, name: '新样本' })
const postOf = async (openid: string): Promise<string> =>
  (await world.as(openid).does(whoAmI, {})).posts[0]?.postId ?? ''

describe('staff join by an invitation from above', () => {
  it.each([
    ['cityHuang', region('county', '350304'), true],
    ['cityHuang', region('neighbourhood', PUTIAN.neighbourhood), false],
    ['countyLin', region('subdistrict', PUTIAN.subdistrict), true],
    ['countyLin', region('county', '350304'), false],
    ['subdistrictXu', region('neighbourhood', PUTIAN.neighbourhood), true],
    ['neighbourhoodZheng', region('neighbourhood', PUTIAN.neighbourhood), false],
    ['managerChen', staff(), true],
    ['staffFang', staff(), false],
    ['committeeHe', staff(), false],
    ['supervisorSu', region('subdistrict', PUTIAN.subdistrict), false],
  ] as const)('%s may invite to %j: %s', async (openid, place, may) => {
    expect((await world.as(openid).call(invite, place)).ok).toBe(may)
  })

  it('within one’s own region and company alone', async () => {
    const elsewhere = await world.as('countyRan').call(invite, region('subdistrict', PUTIAN.subdistrict))
    expect(elsewhere).toEqual({ ok: false, refusal: { code: 'door.notAllowed' } })
    const scope = { kind: 'company', companyId: companyId('quxian') } as const
    const other = await world.as('managerChen').call(invite, { ...staff(), scope })
    expect(other).toEqual({ ok: false, refusal: { code: 'door.notAllowed' } })
    const borrowed = { kind: 'company', companyId: companyId('quxian'), communityId: garden } as const
    const disguised = await world.as('neighbourhoodZheng').call(invite, {
      role: 'companyManager',
      scope: borrowed,
      title: '样本',
    })
    expect(disguised).toMatchObject({ refusal: { code: 'registry.outsideOwnScope' } })
  })

  it('to a place that fits', async () => {
    const reply = await world.as('countyLin').call(invite, region('subdistrict', '350304'))
    expect(reply).toMatchObject({ refusal: { code: 'registry.scopeDoesNotFit' } })
  })

  it('a committee’s member for the committee’s term', async () => {
    const place: Place = { role: 'committeeMember', scope: { kind: 'community', communityId: garden }, title: '委员' }
    const invitationId = await offer('neighbourhoodZheng', place)
    expect(await world.as('member').does(readInvitation, { invitationId })).toMatchObject({
      state: 'open',
      scopeName: '样本花园',
      until: '2029-05-31',
    })
    const lane = await communityId(world, '样本里')
    const none = await world
      .as('neighbourhoodZheng')
      .call(invite, { ...place, scope: { kind: 'community', communityId: lane } })
    expect(none).toMatchObject({ refusal: { code: 'registry.noCommittee' } })
  })
})

describe('an invitation is taken once', () => {
  it('of ten at once, by one', async () => {
    const invitationId = await offer('managerChen', staff())
    const people = Array.from({ length: 10 }, (_, nth) => `fast${nth}`)
    const replies = await Promise.all(people.map((openid) => take(openid, invitationId)))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(replies.filter(({ ok }) => !ok)).toEqual(
      Array(9).fill({ ok: false, refusal: { code: 'registry.invitationTaken' } }),
    )
    const posts = await Promise.all(people.map(postOf))
    expect(posts.filter((postId) => postId !== '')).toHaveLength(1)
    const stored = [...world.emulator.data.all('posts')].filter(({ personId }) => people.includes(String(personId)))
    expect(stored).toHaveLength(1)
  })

  it('within seven days, the seventh included', async () => {
    world.setTime('2026-10-20')
    const [early, late] = [await offer('managerChen', staff()), await offer('managerChen', staff())]
    world.setTime('2026-10-27T23:59:59+08:00')
    expect(await take('inTime', early)).toMatchObject({ ok: true })
    world.setTime('2026-10-28T00:00:00+08:00')
    expect(await take('tooLate', late)).toMatchObject({
      refusal: { code: 'registry.invitationExpired', lastDay: '2026-10-27' },
    })
    expect(await postOf('tooLate')).toBe('')
  })

  it('not once it was taken back, by whoever is above', async () => {
    const invitationId = await offer('managerChen', staff())
    expect(await world.as('managerPeng').call(withdrawInvitation, { invitationId })).toMatchObject({
      refusal: { code: 'door.notAllowed' },
    })
    await world.as('managerChen').does(withdrawInvitation, { invitationId })
    expect(await take('tooLate', invitationId)).toMatchObject({ refusal: { code: 'registry.invitationWithdrawn' } })
  })

  it('not twice for the same post, and not with an id that was guessed', async () => {
    const invitationId = await offer('managerChen', staff())
    expect(await take('staffFang', invitationId)).toMatchObject({ refusal: { code: 'registry.postHeldAlready' } })
    const guessed = `${invitationId.slice(0, -1)}${invitationId.endsWith('_') ? '-' : '_'}`
    expect(await take('thief', guessed)).toMatchObject({ refusal: { code: 'door.notFound' } })
  })

  it('not once whoever made it has left', async () => {
    const manager: Place = {
      role: 'companyManager',
      scope: { kind: 'company', companyId: companyId('putian'), communityId: garden },
      title: '副经理',
    }
    await take('deputy', await offer('neighbourhoodZheng', manager))
    const invitationId = await offer('deputy', staff())
    await world.as('neighbourhoodZheng').does(endPost, { postId: await postOf('deputy') })
    expect(await take('friend', invitationId)).toMatchObject({ refusal: { code: 'registry.inviterGone' } })
  })
})

describe('a post ends at once', () => {
  const read = (openid: string) => world.as(openid).call(readRegister, { communityId: garden })

  it('by those above or its holder, by nobody else', async () => {
    const postId = await postOf('staffFang')
    for (const openid of ['ownerLiu', 'managerYu', 'countyRan', 'supervisorSu']) {
      expect(await world.as(openid).call(endPost, { postId })).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    }
    expect(await world.as('countyLin').call(endPost, { postId })).toMatchObject({
      refusal: { code: 'registry.mayNotEnd' },
    })
    expect(await read('staffFang')).toMatchObject({ ok: true })
    await world.as('managerChen').does(endPost, { postId })
    expect(await read('staffFang')).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    expect(await world.as('managerChen').call(endPost, { postId })).toMatchObject({
      refusal: { code: 'registry.postEnded' },
    })
  })

  it('and with the last day of its term', async () => {
    world.setTime('2029-05-31T23:59:59+08:00')
    expect(await read('committeeHe')).toMatchObject({ ok: true })
    world.setTime('2029-06-01T00:00:00+08:00')
    expect(await read('committeeHe')).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    world.setTime('2026-10-28')
  })

  it('not the last of an office that nobody could fill again', async () => {
    const postId = await postOf('cityHuang')
    expect(await world.as('cityHuang').call(endPost, { postId })).toMatchObject({
      refusal: { code: 'registry.lastOfOffice' },
    })
    await take('cityNew', await offer('cityHuang', region('city', '350300')))
    expect(await world.as('cityHuang').call(endPost, { postId })).toMatchObject({ ok: true })
    expect((await world.as('cityHuang').does(whoAmI, {})).posts).toEqual([])
  })
})

describe('the list of a unit', () => {
  const scope = { kind: 'company', companyId: companyId('putian') } as const

  it('says who may be ended by whom, and shows an invitation’s id to its maker alone', async () => {
    const invitationId = await offer('managerChen', staff())
    const own = await world.as('managerChen').does(listStaff, { scope })
    expect(own.invitations.map((one) => one.invitationId)).toContain(invitationId)
    expect(own.mayInvite).toEqual(['companyStaff'])
    expect(own.items.find(({ isMine }) => isMine)).toMatchObject({ name: '陈样本', mayEnd: true })
    const [colleague] = own.items.filter(({ role }) => role === 'companyStaff')
    expect(colleague?.mayEnd).toBe(true)
    const above = await world.as('neighbourhoodZheng').does(listStaff, { scope: { ...scope, communityId: garden } })
    expect(above.invitations).toEqual([])
    expect(above.mayInvite).toEqual(['companyManager', 'committeeMember'])
  })

  it('is closed to others', async () => {
    expect(await world.as('managerPeng').call(listStaff, { scope })).toMatchObject({
      refusal: { code: 'door.notAllowed' },
    })
  })
})
