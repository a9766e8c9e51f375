import { listQuestions } from '../../../contract/disclosure/listQuestions'
import { saveDraft } from '../../../contract/disclosure/saveDraft'
import { registerKeeping } from '../../../contract/registry/registerKeeping'
import { aStatement } from '../../fixtures/statement'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { garden, gardenQ3, postThirdQuarter } from '../disclosure/garden'

let world: World
let communityId: string
let statementId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  communityId = await garden(world)
  await postThirdQuarter(world)
  statementId = await gardenQ3(world)
})
afterAll(() => world?.stop())

const record = (collection: string, id: string): { _id: string; [field: string]: unknown } => {
  const found = world.emulator.data.get(collection, id)
  if (!found) throw new Error(`no ${collection} ${id}`)
  return { ...found, _id: id }
}
const change = async (collection: string, id: string, to: object): Promise<void> =>
  void (await world.emulator.data.load(collection, [{ ...record(collection, id), ...to }]))
const reads = async (who: string): Promise<string> => {
  const reply = await world.as(who).call(listQuestions, { statementId })
  return reply.ok ? 'read' : 'refusal' in reply ? reply.refusal.code : 'fault'
}
/** Carries something out while a person stands otherwise, and puts it back. */
async function whilst(collection: string, id: string, to: object, work: () => Promise<void>): Promise<void> {
  const before = record(collection, id)
  await change(collection, id, to)
  await work()
  await world.emulator.data.load(collection, [before])
}

describe('who may read what belongs to a community is decided by how things stand today', () => {
  it('as they stood', async () => {
    for (const who of ['ownerLiu', 'managerChen', 'neighbourhoodZheng']) expect(await reads(who)).toBe('read')
    for (const who of ['residentGuo', 'managerYu']) expect(await reads(who)).toBe('door.notAllowed')
  })

  it('moved to another region: the office that had it reads it no more, its owners and its company do', async () => {
    expect(record('statements', statementId).regionPath).toEqual(record('communities', communityId).regionPath)
    const elsewhere = { regionPath: ['360000', '360100'], regionNames: ['别处', '别处'] }
    await whilst('communities', communityId, elsewhere, async () => {
      expect(await reads('neighbourhoodZheng')).toBe('door.notAllowed')
      expect(await reads('ownerLiu')).toBe('read')
      expect(await reads('managerChen')).toBe('read')
    })
  })

  it('served by another company: the one before reads it no more', async () => {
    await whilst('communities', communityId, { companyId: 'company_other' }, async () => {
      expect(await reads('managerChen')).toBe('door.notAllowed')
      expect(await reads('ownerLiu')).toBe('read')
    })
  })

  it('a post that has run out counts for nothing; its last day still counts', async () => {
    const [post] = record('people', 'managerChen').posts as object[]
    await whilst('people', 'managerChen', { posts: [{ ...post, until: '2026-10-20' }] }, async () => {
      expect(await reads('managerChen')).toBe('read')
    })
    await whilst('people', 'managerChen', { posts: [{ ...post, until: '2026-10-19' }] }, async () => {
      expect(await reads('managerChen')).toBe('door.notAllowed')
    })
    await whilst('people', 'ownerLiu', { units: [], posts: [{ ...post, until: '2026-10-19' }] }, async () => {
      expect(await reads('ownerLiu')).toBe('door.notAllowed')
    })
  })
})

describe('a remembered answer reaches nobody who may no longer have it', () => {
  const keeping = { kind: 'separateAccount', holder: '样本花园', lastFour: '1234', from: '2026-10-20' } as const

  it('whose post ended is refused with the key of before, and has the answer again with the post', async () => {
    const again = () => world.as('managerChen').call(registerKeeping, { communityId, ...keeping }, 'kept')
    const first = await again()
    expect(first).toMatchObject({ ok: true })
    await whilst('people', 'managerChen', { posts: [] }, async () => {
      expect(await again()).toEqual({ ok: false, refusal: { code: 'door.notAllowed' } })
    })
    await whilst('communities', communityId, { companyId: 'company_other' }, async () => {
      expect(await again()).toEqual({ ok: false, refusal: { code: 'door.notAllowed' } })
    })
    expect(await again()).toEqual(first)
  })

  it('the key of one person or one operation says nothing of another’s', async () => {
    const draft = { communityId, statement: aStatement() }
    expect(await world.as('managerChen').call(saveDraft, draft, 'kept')).toMatchObject({
      refusal: { code: 'disclosure.postedAlready' },
    })
    expect(await world.as('managerYu').call(registerKeeping, { communityId, ...keeping }, 'kept')).toEqual({
      ok: false,
      refusal: { code: 'door.notAllowed' },
    })
  })
})
