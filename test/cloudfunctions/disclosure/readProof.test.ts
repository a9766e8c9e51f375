import { createHash } from 'node:crypto'
import { booksOf } from '../../../checks'
import * as tree from '../../../checks/tree'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { Proof } from '../../../contract/disclosure/proof'
import { differenceOf, witnessOf } from '../../../contract/disclosure/proof'
import { markStatementRead } from '../../../contract/disclosure/markStatementRead'
import { readProof } from '../../../contract/disclosure/readProof'
import { readTreeHead } from '../../../contract/disclosure/readTreeHead'
import { readStatement } from '../../../contract/disclosure/readStatement'
import { askQuestion } from '../../../contract/disclosure/askQuestion'
import { answerQuestion } from '../../../contract/disclosure/answerQuestion'
import { fen } from '../../../domain/common'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { postLaterQuarter, postThirdQuarter } from './garden'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

let world: World
let statementId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-15' })
  statementId = (await postThirdQuarter(world)).statementId
})
afterAll(() => world.stop())

const shown = async (openid = 'ownerLiu'): Promise<[PostedContent, Proof]> => {
  const { content } = await world.as(openid).does(readStatement, { statementId })
  return [content, await world.as(openid).does(readProof, { statementId })]
}

const counts = async (openid: string) => {
  const { told, read } = await world.as(openid).does(readStatement, { statementId })
  return { told, read }
}

it('PT-37 says no number before all owners have been told', async () => {
  expect(await counts('ownerLiu')).toEqual({ told: undefined, read: 0 })
})

describe('a statement is as it was posted, and a phone finds out for itself', () => {
  it('is verified from what the page shows, by anybody who may read it', async () => {
    for (const openid of ['ownerLiu', 'subdistrictXu', 'residentGuo']) {
      const [content, proof] = await shown(openid)
      expect(differenceOf(content, proof, {}, sha256)).toBeUndefined()
    }
  })

  it('is in no head on its own day, and under that day’s root the day after', async () => {
    await world.sweep()
    expect((await shown())[1].inclusion).toBeUndefined()
    world.setTime('2026-10-16')
    await world.sweep()
    const [content, proof] = await shown()
    expect(proof.head?.day).toBe('2026-10-15')
    expect(proof.inclusion).toBeDefined()
    expect(differenceOf(content, proof, {}, sha256)).toBeUndefined()
    expect(await world.asNobody().does(readTreeHead, {})).toEqual({ head: proof.head })
    expect(await world.asNobody().does(readTreeHead, { day: '2026-10-14' })).toEqual({})
  })

  it('is still verified after later entries, by a phone that remembers the entry and the head', async () => {
    const [, first] = await shown()
    const seen = witnessOf(first, sha256)
    const asked = { statementId, lineId: 'income-S06', words: '第3台的钱在哪？' }
    const { questionId } = await world.as('ownerLiu').does(askQuestion, asked)
    await world.as('managerChen').does(answerQuestion, { questionId, words: '10月起才算租金。' })
    world.setTime('2027-01-20')
    await postLaterQuarter(world, 1)
    world.setTime('2027-01-21')
    await world.sweep()
    const { content } = await world.as('ownerLiu').does(readStatement, { statementId })
    const knownSize = first.head?.size ?? 0
    const proof = await world.as('ownerLiu').does(readProof, { statementId, knownSize })
    expect(proof.head?.size).toBe(knownSize + 2)
    expect(differenceOf(content, proof, { seen, known: first.head }, sha256)).toBeUndefined()
    expect(differenceOf(content, { ...proof, consistency: [] }, { seen, known: first.head }, sha256)).toBe('head')
    const forgotten = first.head && { ...first.head, root: sha256('another') }
    expect(differenceOf(content, proof, { seen, known: forgotten }, sha256)).toBe('head')
    expect(Object.values(tree).flatMap((check) => check(booksOf(world.emulator)))).toEqual([])
  })

  it('differs when one fen, one word, one finding or one day is another', async () => {
    const [content, proof] = await shown()
    const { statement } = content
    const changed: PostedContent[] = [
      { ...content, statement: { ...statement, closing: fen((statement.closing ?? 0) + 1) } },
      { ...content, statement: { ...statement, contact: { ...statement.contact, name: '别人' } } },
      { ...content, daysLate: 1 },
      { ...content, findings: [{ clause: 'PT-08', what: 'disclosure.closingDiffers', at: 'closing', figures: {} }] },
      { ...content, checked: content.checked.slice(1) },
    ]
    for (const other of changed) expect(differenceOf(other, proof, {}, sha256)).toBe('content')
  })

  it('differs when the entry was rewritten, left out of the tree, or swapped for another', async () => {
    const [content, proof] = await shown()
    const seen = witnessOf(proof, sha256)
    const rewritten = { ...proof, entry: { ...proof.entry, at: proof.entry.at + 1 } }
    expect(differenceOf(content, rewritten, {}, sha256)).toBe('tree')
    expect(differenceOf(content, rewritten, { seen }, sha256)).toBe('entry')
    const later = { ...seen, seq: seen.seq + 1 }
    expect(differenceOf(content, proof, { last: seen }, sha256)).toBeUndefined()
    expect(differenceOf(content, proof, { last: later }, sha256)).toBe('entry')
    expect(differenceOf(content, proof, { last: { ...seen, hash: sha256('other') } }, sha256)).toBe('entry')
    const { inclusion, ...outside } = proof
    expect(inclusion).toBeDefined()
    expect(differenceOf(content, outside, {}, sha256)).toBe('tree')
    const { head, ...headless } = outside
    expect(differenceOf(content, headless, { known: head }, sha256)).toBe('head')
    expect(differenceOf(content, headless, { seen }, sha256)).toBe('tree')
  })
})

describe('PT-06 the days that a posting stands are counted from the posting', () => {
  it.each([
    ['2026-10-15', 0, 30, '2026-11-14'],
    ['2026-10-20', 5, 25, '2026-11-14'],
    ['2026-11-13', 29, 1, '2026-11-14'],
    ['2026-11-14', 30, 0, '2026-11-14'],
  ])('on %s it has stood %i days, %i are to go', async (day, daysUp, daysToGo, mayComeDownOn) => {
    const later = world.now()
    world.setTime(day)
    const { standing } = await world.as('ownerLiu').does(readStatement, { statementId })
    expect(standing).toMatchObject({ postedOn: '2026-10-15', stands: true, daysUp, daysToGo, mayComeDownOn })
    world.setTime(new Date(later).toISOString())
  })
})

describe('PT-37 how many verified owners were told and have read it', () => {
  it('counts each owner once, however often it is opened', async () => {
    expect(await counts('ownerLiu')).toEqual({ told: 3, read: 0 })
    const inboxes = [...world.emulator.data.all('inbox')].filter(({ template }) => template === 'statement.posted')
    expect(inboxes.filter(({ page }) => page === `item:statement:${statementId}`)).toHaveLength(3)
    await world.as('ownerLiu').does(markStatementRead, { statementId })
    await world.as('ownerLiu').does(markStatementRead, { statementId })
    await Promise.all(['ownerMa', 'ownerTang'].map((one) => world.as(one).does(markStatementRead, { statementId })))
    expect(await counts('managerChen')).toEqual({ told: 3, read: 3 })
  })

  it('counts nobody but owners of the community, and tells the number to no outsider', async () => {
    for (const openid of ['managerChen', 'ownerShi', 'residentGuo']) {
      const reply = await world.as(openid).call(markStatementRead, { statementId })
      expect(reply).toMatchObject({ ok: false, refusal: { code: 'door.notAllowed' } })
    }
    expect(await counts('residentGuo')).toEqual({ told: undefined, read: undefined })
  })

  it('keeps no name in what it counts by', () => {
    const kept = JSON.stringify([...world.emulator.data.all('statementReads')])
    expect(kept).not.toMatch(/ownerLiu|ownerMa|ownerTang/)
  })
})
