import { fen, localDate } from '../../../domain/common'
import { REFUSALS } from '../../../src/locales/refusals'
import { DOOR_REFUSALS } from '../../../contract/operation'
import {
  count,
  dayName,
  dueWords,
  moment,
  nearDay,
  ordinal,
  periodWords,
  shownQuote,
  signed,
  spoken,
  yuan,
} from '../../../src/locales/common'

const day = localDate
const today = day('2026-10-20')
/** 2026-10-20 08:46 in Shanghai. */
const at = Date.UTC(2026, 9, 20, 0, 46)
const DAY_MS = 86_400_000

describe('amounts', () => {
  it.each([
    [8_018_098, '80,180.98'],
    [0, '0.00'],
    [5, '0.05'],
    [-724_954, '−7,249.54'],
    [100_000_000_00, '100,000,000.00'],
  ])('%i fen reads %s', (amount, words) => expect(yuan(fen(amount))).toBe(words))

  it('carries signs only in pictures', () => {
    expect([signed(fen(5_207_640)), signed(fen(-1)), signed(fen(0))]).toEqual(['+52,076.40', '−0.01', '0.00'])
    expect(count(1216)).toBe('1,216')
  })
})

describe('days', () => {
  it('say their year only where it is another', () => {
    expect(dayName(day('2026-10-31'), today)).toBe('10月31日')
    expect(dayName(day('2027-01-31'), today)).toBe('2027年1月31日')
  })

  it('are relative for today, yesterday and tomorrow alone', () => {
    expect(
      ['2026-10-18', '2026-10-19', '2026-10-20', '2026-10-21', '2026-10-22'].map((one) => nearDay(day(one), today)),
    ).toEqual(['10月18日', '昨天', '今天', '明天', '10月22日'])
  })

  it('tell the time in Shanghai', () => {
    expect(moment(at, today)).toBe('今天8:46')
    expect(moment(at - DAY_MS, today)).toBe('昨天8:46')
    expect(moment(at - 3 * DAY_MS, today)).toBe('10月17日 8:46')
  })

  it('count to the due day, which is in time itself', () => {
    expect(['2026-10-19', '2026-10-20', '2026-10-21', '2026-10-31'].map((due) => dueWords(day(due), today))).toEqual([
      '逾期1天',
      '今天到期',
      '明天到期',
      '还有11天',
    ])
  })

  it.each([
    ['2026Q3', '2026年第三季度'],
    ['2026H2', '2026年下半年'],
    ['2026-07', '2026年7月'],
    ['2026', '2026年'],
  ])('the period %s reads %s', (name, words) => expect(periodWords(name)).toBe(words))
})

describe('words', () => {
  it('say a number digit by digit', () => expect(spoken(128)).toBe('一二八'))
  it('number parts with a comma', () => expect([1, 5].map(ordinal)).toEqual(['一、', '五、']))
  it('set half-width punctuation of a quote full-width and nothing else', () => {
    expect(shownQuote('20%以上业主(含),可聘请第三方')).toBe('20%以上业主（含），可聘请第三方')
  })
  it('stand ready for every refusal of the door', () => {
    expect(DOOR_REFUSALS.filter((code) => !REFUSALS[code])).toEqual([])
  })
})
