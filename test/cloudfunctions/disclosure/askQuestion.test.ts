import { answerQuestion } from '../../../contract/disclosure/answerQuestion'
import { askQuestion } from '../../../contract/disclosure/askQuestion'
import { listQuestions } from '../../../contract/disclosure/listQuestions'
import { readQuestion } from '../../../contract/disclosure/readQuestion'
import { readStatement } from '../../../contract/disclosure/readStatement'
import { releaseWords } from '../../../contract/disclosure/releaseWords'
import { listInbox } from '../../../contract/registry/listInbox'
import { REVIEW_WORD, RISKY_WORD } from '../../../emulator'
import { listItems } from '../../../contract/supervision/listItems'
import { PUTIAN } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { figureOf, garden, postThirdQuarter, stateOf } from './garden'

const WORDS = '南门、北门、架空层各有一台，我数是3台，账上只有2台。第3台的钱在哪？'
const ANSWER = '架空层那台10月1日起算租金，第四季度的账里会写成3台。'

let world: World
let statementId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-15' })
  statementId = (await postThirdQuarter(world)).statementId
})
afterAll(() => world.stop())

const ask = (openid: string, words = WORDS, lineId = 'income-S06') =>
  world.as(openid).call(askQuestion, { statementId, lineId, words })
const asked = async (openid: string, words = WORDS): Promise<string> => {
  const reply = await ask(openid, words)
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.value.questionId
}
const figures = async (): Promise<number[]> => {
  const community = await garden(world)
  return ['open', 'overdue', 'answered'].map((name) => figureOf(world, community, '2026-10', `questions.${name}`))
}

describe('PT-41 an owner asks about one line, the company answers, both stand beside the line', () => {
  let questionId: string

  it('gets a number and the last day for the answer', async () => {
    const reply = await ask('ownerLiu')
    expect(reply).toMatchObject({ ok: true, value: { number: '1', dueOn: '2026-10-22', shown: true } })
    questionId = reply.ok ? reply.value.questionId : ''
    expect(await figures()).toEqual([1, 0, 0])
    expect((await ask('ownerMa', '这个月呢？')).ok).toBe(true)
  })

  it('is in the hands of the company, which is told', async () => {
    await world.sweep()
    const { items } = await world.as('managerChen').does(listInbox, {})
    expect(items.map(({ page }) => page)).toContain(`item:question:${questionId}`)
    expect(world.emulator.data.get('workItems', `item-${questionId}`)).toMatchObject({ state: 'open', number: '1' })
  })

  it('is answered by those who posted and by nobody else', async () => {
    world.setTime('2026-10-19')
    const stranger = { questionId, words: ANSWER }
    for (const openid of ['managerYu', 'ownerLiu', 'neighbourhoodZheng']) {
      const reply = await world.as(openid).call(answerQuestion, stranger)
      expect(reply).toMatchObject({ ok: false, refusal: { code: 'door.notAllowed' } })
    }
    const committee = await world.as('committeeHe').call(answerQuestion, stranger)
    expect(committee).toMatchObject({ ok: false, refusal: { code: 'disclosure.notYoursToAnswer' } })
    const reply = await world.as('staffFang').call(answerQuestion, stranger)
    expect(reply).toMatchObject({ ok: true, value: { days: 4, shown: true } })
    expect(await figures()).toEqual([1, 0, 1])
  })

  it('stands beside the line for every owner; nobody learns who asked', async () => {
    for (const openid of ['ownerMa', 'ownerTang', 'supervisorSu', 'managerChen']) {
      const { items } = await world.as(openid).does(listQuestions, { statementId, lineId: 'income-S06' })
      expect(items.find(({ words }) => words === WORDS)).toMatchObject({
        words: WORDS,
        mine: false,
        answer: { words: ANSWER, by: '样本物业' },
      })
      expect(JSON.stringify(items)).not.toContain('ownerLiu')
    }
    const { lines } = await world.as('ownerTang').does(readStatement, { statementId })
    expect(lines).toEqual([{ lineId: 'income-S06', asked: 2, answered: 1 }])
    expect(await world.as('ownerLiu').does(readQuestion, { questionId })).toMatchObject({ mine: true })
  })

  it('is kept from those outside the community', async () => {
    for (const openid of ['ownerShi', 'residentGuo']) {
      const reply = await world.as(openid).call(listQuestions, { statementId })
      expect(reply).toMatchObject({ ok: false, refusal: { code: 'door.notAllowed' } })
      const { lines } = await world.as(openid).does(readStatement, { statementId })
      expect(lines).toBeUndefined()
    }
  })

  it('tells the one who asked in the same moment', async () => {
    const { items } = await world.as('ownerLiu').does(listInbox, {})
    expect(items[0]).toMatchObject({ template: 'question.answered', page: `item:question:${questionId}` })
  })

  it('is answered once', async () => {
    const before = stateOf(world)
    const reply = await world.as('managerChen').call(answerQuestion, { questionId, words: '换一个说法。' })
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'disclosure.answeredAlready' } })
    expect(stateOf(world)).toBe(before)
  })
})

describe('PT-41 the last day for the answer is in time; the day after it counts as overdue and goes up', () => {
  it('is overdue only after the day', async () => {
    const open = world.emulator.data.page('questions').find(({ answer }) => answer === undefined)
    const questionId = String(open?._id)
    world.setTime('2026-10-22T23:59:00+08:00')
    await world.sweep()
    expect(await figures()).toEqual([1, 0, 1])
    expect((await world.as('ownerMa').does(readQuestion, { questionId })).clock).toMatchObject({
      state: 'waiting',
      daysLeft: 0,
    })
    world.setTime('2026-10-23')
    await world.sweep()
    expect(await figures()).toEqual([0, 1, 1])
    expect((await world.as('ownerMa').does(readQuestion, { questionId })).clock).toMatchObject({
      state: 'overdue',
      daysLeft: -1,
    })
    const { items } = await world.as('neighbourhoodZheng').does(listInbox, {})
    expect(items.map(({ template }) => template)).toContain('question.overdue')
    expect(await world.as('ownerTang').does(readQuestion, { questionId })).toMatchObject({ raisedTo: '样本社区' })
    const asker = await world.as('ownerMa').does(listInbox, {})
    expect(asker.items[0]).toMatchObject({
      template: 'question.raised',
      figures: { office: '样本社区' },
      page: `item:question:${questionId}`,
    })
  })

  it('goes up one level more once the next days are over, not on the last of them, and every office above sees it', async () => {
    const open = world.emulator.data.page('questions').find(({ answer }) => answer === undefined)
    const questionId = String(open?._id)
    const raisedTo = async () => (await world.as('ownerMa').does(readQuestion, { questionId })).raisedTo
    world.setTime('2026-10-30T23:59:00+08:00')
    await world.sweep()
    expect(await raisedTo()).toBe('样本社区')
    world.setTime('2026-10-31')
    await world.sweep()
    expect(await raisedTo()).toBe('样本街道')
    const asker = await world.as('ownerMa').does(listInbox, {})
    expect(asker.items.filter(({ template }) => template === 'question.raised')).toHaveLength(2)
    const offices = {
      neighbourhoodZheng: PUTIAN.neighbourhood,
      subdistrictXu: PUTIAN.subdistrict,
      countyLin: PUTIAN.county,
    }
    for (const [openid, regionId] of Object.entries(offices)) {
      const { items } = await world.as(openid).does(listItems, { regionId, indicator: 'questions.overdue' })
      expect(items.map(({ refId, level }) => [refId, level])).toEqual([[questionId, 2]])
    }
  })

  it('is answered late, says how late it was, and leaves the overdue', async () => {
    const open = world.emulator.data.page('questions').find(({ answer }) => answer === undefined)
    const questionId = String(open?._id)
    await world.as('managerChen').does(answerQuestion, { questionId, words: '这个月也是两台。' })
    expect(await figures()).toEqual([0, 0, 2])
    expect((await world.as('ownerMa').does(readQuestion, { questionId })).clock.state).toBe('answeredLate')
  })
})

describe('PT-41 words are seen by the community once the content check has passed', () => {
  it('takes no words that must never be shown, and stores nothing', async () => {
    const before = stateOf(world)
    const reply = await ask('ownerLiu', `这笔钱${RISKY_WORD}`)
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'disclosure.wordsNotAllowed' } })
    expect(stateOf(world)).toBe(before)
  })

  it('gives words that the check left open to those who answer, and to the others once a person has looked', async () => {
    const questionId = await asked('ownerLiu', `这一笔到底怎么回事？${REVIEW_WORD}`)
    const seenBy = async (openid: string): Promise<boolean> =>
      (await world.as(openid).call(readQuestion, { questionId })).ok
    expect(await Promise.all(['ownerLiu', 'managerChen', 'neighbourhoodZheng'].map(seenBy))).toEqual([true, true, true])
    expect(await Promise.all(['ownerMa', 'committeeHe'].map(seenBy))).toEqual([false, false])
    await world.as('neighbourhoodZheng').does(releaseWords, { questionId, which: 'question' })
    expect(await seenBy('ownerMa')).toBe(true)
  })
})

describe('PT-41 a question names a line of the statement and says something', () => {
  it.each([
    ['no such line', { lineId: 'income-S99', words: WORDS }, 'disclosure.noSuchLine'],
    ['no words', { lineId: 'income-S06', words: '  ' }, 'door.badInput'],
    ['too many words', { lineId: 'income-S06', words: '问'.repeat(201) }, 'door.badInput'],
  ])('refuses %s', async (_, input, code) => {
    const before = stateOf(world)
    const reply = await world.as('ownerLiu').call(askQuestion, { statementId, ...input })
    expect(reply).toMatchObject({ ok: false, refusal: { code } })
    expect(stateOf(world)).toBe(before)
  })

  it('is asked by verified owners of the community alone', async () => {
    for (const openid of ['ownerShi', 'residentGuo', 'managerChen']) {
      expect(await ask(openid)).toMatchObject({ ok: false, refusal: { code: 'door.notAllowed' } })
    }
  })
})
