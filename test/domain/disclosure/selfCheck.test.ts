import { localDate } from '../../../domain/common'
import type { SelfCheckAnswer } from '../../../domain/disclosure'
import { notAsked, rectified, unanswered } from '../../../domain/disclosure'
import { toldWays } from '../../../src/locales/selfCheck'
import { putian, quxian } from '../../fixtures/statement'

const day = localDate
const problem = { words: '没有公示牌', measure: '立一块', by: day('2026-11-15'), post: '项目经理' }
const rule = putian.selfCheck?.values[0]?.value ?? { items: [] }

describe('PT-35 a self-check has an answer to every item of the document', () => {
  it('asks what the plans name, each in their own words', () => {
    expect(rule.items.map(({ ground }) => ground.id)).toEqual(
      expect.arrayContaining([
        'PT-04',
        'PT-05',
        'PT-06',
        'PT-07',
        'PT-08',
        'PT-10',
        'PT-11',
        'PT-12',
        'PT-13',
        'PT-14',
      ]),
    )
    const other = quxian.selfCheck?.values[0]
    expect(other?.ground).toMatchObject({ id: 'QX-44' })
    expect(other?.value.items.every(({ ground }) => ground.id.startsWith('QX-'))).toBe(true)
  })

  it('knows what is still open, and what was never asked', () => {
    const [first, ...rest] = rule.items.map(({ id }) => ({ itemId: id }))
    expect(unanswered(rule, rest)).toEqual([first?.itemId])
    expect(unanswered(rule, [...rest, first!])).toEqual([])
    expect(notAsked(rule, rest)).toBeUndefined()
    expect(notAsked(rule, [{ itemId: 'other' }])).toBe('other')
  })

  it('notes the day on which a problem was put right, once', () => {
    const answers: SelfCheckAnswer[] = [{ itemId: 'board', problem }, { itemId: 'split' }]
    const once = rectified(answers, ['board', 'split'], day('2026-11-10'))
    expect(once).toEqual([{ itemId: 'board', problem: { ...problem, rectifiedOn: '2026-11-10' } }, { itemId: 'split' }])
    expect(rectified(once, ['board'], day('2026-12-01'))).toEqual(once)
  })
})

describe('PT-68 how many were told is said by which way', () => {
  it.each([
    [undefined, 0, 0, '正在用微信通知登记业主'],
    [4, 0, 0, '微信告诉了4位登记业主'],
    [4, 12, 3, '微信告诉了4位登记业主，短信12户，电话3户'],
  ])('%s by WeChat, %i by SMS, %i by telephone', (told, sms, phone, words) =>
    expect(toldWays(told, sms, phone)).toBe(words),
  )
})
