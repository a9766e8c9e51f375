import { createHash } from 'node:crypto'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { Proof } from '../../../contract/disclosure/proof'
import { differenceOf, witnessOf } from '../../../contract/disclosure/proof'
import { markStatementRead } from '../../../contract/disclosure/markStatementRead'
import { readProof } from '../../../contract/disclosure/readProof'
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

describe('PT-06 a statement is as it was posted, and a phone finds out for itself', () => {
  it('is verified from what the page shows, by anybody who may read it', async () => {
    for (const openid of ['ownerLiu', 'subdistrictXu', 'residentGuo']) {
      const [content, proof] = await shown(openid)
      expect(differenceOf(content, proof, undefined, sha256)).toBeUndefined()
    }
  })

  it('is still verified after later entries, by a phone that remembers it', async () => {
    const [, first] = await shown()
    const seen = witnessOf(first, sha256)
    const asked = { statementId, lineId: 'income-S06', words: '第3台的钱在哪？' }
    const { questionId } = await world.as('ownerLiu').does(askQuestion, asked)
    await world.as('managerChen').does(answerQuestion, { questionId, words: '10月起才算租金。' })
    world.setTime('2027-01-20')
    await postLaterQuarter(world, 1)
    const [content, proof] = await shown()
    expect(proof.later.map(({ kind }) => kind)).toEqual(['answered', 'posted'])
    expect(differenceOf(content, proof, seen, sha256)).toBeUndefined()
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
    for (const other of changed) expect(differenceOf(other, proof, undefined, sha256)).toBe('content')
  })

  it('differs when the entry, a later one or the head was rewritten', async () => {
    const [content, proof] = await shown()
    const [next, ...rest] = proof.later
    if (!next) throw new Error('no later entry')
    const other = { ...proof, later: [{ ...next, at: next.at + 1 }, ...rest] }
    expect(differenceOf(content, other, undefined, sha256)).toBe('chain')
    expect(differenceOf(content, { ...proof, later: rest }, undefined, sha256)).toBe('chain')
    expect(differenceOf(content, { ...proof, head: { ...proof.head, hash: sha256('') } }, undefined, sha256)).toBe(
      'head',
    )
    const rewritten = { ...proof, entry: { ...proof.entry, at: proof.entry.at + 1 }, later: [] }
    const head = { seq: proof.entry.seq, hash: witnessOf(rewritten, sha256).hash }
    expect(differenceOf(content, { ...rewritten, head }, undefined, sha256)).toBeUndefined()
    expect(differenceOf(content, { ...rewritten, head }, witnessOf(proof, sha256), sha256)).toBe('entry')
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
  const counts = async (openid: string) => {
    const { told, read } = await world.as(openid).does(readStatement, { statementId })
    return { told, read }
  }

  it('says no number before all have been told', async () => {
    expect(await counts('ownerLiu')).toEqual({ told: undefined, read: 0 })
    await world.sweep()
  })

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
