import { readdirSync } from 'node:fs'
import { addDays, localDate } from '../../domain/common'
import type { Clause, Reason } from '../../domain/policy'
import { isClause, parametersOf, standingOf, textOf } from '../../domain/policy'
import type { CountyPack } from '../../policies'
import { adopt, packOf, packs, policiesFor, staleValues } from '../../policies'
import { clauseIdsIn, register } from '../fixtures/register'

const cases = packs.map((pack) => [pack.document.id, pack] as const)
const local = cases.filter(([, { kind }]) => kind === 'local')

/** Which plan of the register a local pack stands for. */
const PLAN: Readonly<Record<string, string>> = {
  'putian-2023': 'PT',
  'quxian-2020': 'QX',
  'yangcheng-2024': 'YC',
  'district-template': 'DT',
}

describe('every pack', () => {
  it('stands in the folder of its name', () => {
    expect(cases.map(([id]) => id)).toEqual(folders())
    cases.forEach(([id]) => expect(packOf(id)?.document.id).toBe(id))
    expect(packOf('no-such-pack')).toBeUndefined()
  })

  it.each(cases)('%s has a value or says nothing: its values are dated, in order and grounded', (id, pack) => {
    for (const [name, { description, values }] of parametersOf(pack)) {
      expect([name, description, values.length]).toEqual([name, expect.stringMatching(/\S/), expect.anything()])
      expect(values.length).toBeGreaterThan(0)
      values.forEach(({ from, ground }, nth) => {
        expect(from >= pack.document.issued).toBe(true)
        expect(from > (values[nth - 1]?.from ?? '')).toBe(true)
        if (isClause(ground)) expect([name, ground.document]).toEqual([name, id])
      })
    }
  })

  it.each(cases)('%s holds no official’s mobile number', (_, pack) => {
    expect(JSON.stringify(pack)).not.toMatch(/1[3-9]\d{9}/)
  })

  it.each(local)('%s quotes, and every quote has an id of its own plan in the register', (id, pack) => {
    const grounds = groundsOf(pack)
    expect(grounds.length).toBeGreaterThan(0)
    expect(grounds.filter((ground) => !isClause(ground))).toEqual([])
    for (const ground of grounds.filter(isClause)) {
      expect(clauseIdsIn(ground.id)).toEqual([ground.id])
      expect(ground.id.split('-')[0]).toBe(PLAN[id])
      expect(register.map((clause) => clause.id)).toContain(ground.id)
      expect(ground.quote.length).toBeGreaterThan(0)
      expect(standingOf(ground, pack)).toBe('plan')
    }
  })

  it('of ours gives a reason for each value and quotes nobody', () => {
    const [, ours] = cases.find(([id]) => id === 'defaults')!
    const grounds = groundsOf(ours)
    expect(grounds.length).toBeGreaterThan(0)
    expect(grounds.filter(isClause)).toEqual([])
    grounds.forEach((ground) => expect('reason' in ground && ground.reason.length).toBeGreaterThan(5))
  })

  it('of national texts quotes what was read, and nothing else', () => {
    const [, national] = cases.find(([id]) => id === 'national')!
    const quoted = [...groundsOf(national).filter(isClause), ...(national.articles ?? [])]
    expect(quoted.length).toBeGreaterThan(0)
    quoted.forEach((clause) => {
      expect([clause.id, textOf(clause, national.texts ?? [])?.certainty]).toEqual([clause.id, 'A'])
      expect(standingOf(clause, national)).toBe('law')
    })
  })
})

describe('the documents’ own faults', () => {
  it.each(local)('%s keeps its words and says what is used instead', (_, { notes }) => {
    expect(notes?.length).toBeGreaterThan(0)
    notes?.forEach(({ quote, reading }) => expect(Math.min(quote.length, reading.length)).toBeGreaterThan(0))
  })

  it('QX-41 has a phase with an end only, over before the document was issued', () => {
    const { document, phases } = packOf('quxian-2020')!
    expect(phases?.[0]).toMatchObject({ last: '2020-09-20' })
    expect(phases?.[0]?.first).toBeUndefined()
    expect(phases![0]!.last! < document.issued).toBe(true)
    expect(phases?.slice(1).map(({ first, last }) => [first, last])).toEqual([
      ['2020-09-21', '2020-10-21'],
      ['2020-10-22', '2020-12-30'],
    ])
  })
})

describe('what is in force in the counties', () => {
  const PUTIAN = ['350000', '350300', '350304']
  const QUXIAN = ['510000', '511700', '511725']
  const adopting = (pack: string, region: string, from: string) => ({
    region,
    pack,
    from: localDate(from),
    campaign: 'standingDutiesOnly' as const,
  })
  const putian = policiesFor(PUTIAN, [adopting('putian-2023', '350300', '2023-07-14')])
  const quxian = policiesFor(QUXIAN, [adopting('quxian-2020', '511725', '2020-10-09')])
  const day = localDate('2026-09-30')

  it('PT-05 Putian posts by the quarter, with the words of its plan', () => {
    const schedule = putian.value('disclosure.postingSchedule', day)
    expect(schedule).toMatchObject({ value: { everyMonths: 3, dueMonthsAfter: 1 }, pack: 'putian-2023' })
    expect(schedule?.ground).toMatchObject({ id: 'PT-05' })
    expect(putian.value('disclosure.postingSchedule', localDate('2023-07-13'))?.pack).not.toBe('putian-2023')
  })

  it('QX-11 Quxian posts by the half-year, and Putian’s days are not its own', () => {
    expect(quxian.value('disclosure.postingSchedule', day)).toMatchObject({
      value: { everyMonths: 6 },
      pack: 'quxian-2020',
      ground: { id: 'QX-11' },
    })
    quxian.settings(day).forEach(({ pack }) => expect(pack).not.toBe('putian-2023'))
    putian.settings(day).forEach(({ pack }) => expect(pack).not.toBe('quxian-2020'))
  })

  it('a county can’t adopt another’s document', () => {
    expect(adopt(adopting('putian-2023', '511725', '2026-01-01'), QUXIAN)).toMatchObject({
      refusal: { code: 'policy.writtenForAnother' },
    })
    expect(adopt(adopting('no-such-pack', '511725', '2026-01-01'), QUXIAN)).toMatchObject({
      refusal: { code: 'policy.noSuchPack' },
    })
    expect(adopt(adopting('quxian-2020', '511725', '2026-01-01'), QUXIAN)).toMatchObject({ ok: true })
  })

  it('owners are counted everywhere as the Supreme Court reads the law', () => {
    for (const region of [putian, quxian, policiesFor(['140000', '140500', '140522'], [])]) {
      expect(region.value('registry.headCount', day)).toMatchObject({
        value: { unitsOfOneBuyer: true, undeliveredUnits: true },
        pack: 'national',
        ground: { id: 'SPC-9' },
      })
    }
  })
})

describe('values that nobody has verified for over a year', () => {
  it('are listed, and only they', () => {
    const longAgo = localDate('2026-04-20')
    expect(staleValues(longAgo).map(({ parameter }) => parameter)).toContain('registry.headCount')
    expect(staleValues(localDate('2020-01-01'))).toEqual([])
  })

  it('are a warning, nothing worse: they are all in force, each verified on a day that has been', () => {
    const today = localDate(new Date().toISOString().slice(0, 10))
    const stale = staleValues(today)
    const lines = stale.map(({ pack, parameter, verifiedOn }) => `  ${pack} ${parameter}, verified on ${verifiedOn}`)
    if (lines.length > 0) process.stdout.write(`Not verified for over a year:\n${lines.join('\n')}\n`)
    stale.forEach(({ verifiedOn }) => expect(verifiedOn < addDays(today, -364)).toBe(true))
  })
})

/** The grounds of all values, and those that stand within a value (a duty table has one to a row). */
const groundsOf = (pack: CountyPack): (Clause | Reason)[] => groundsIn([...parametersOf(pack).values()])

function groundsIn(value: unknown): (Clause | Reason)[] {
  if (typeof value !== 'object' || value === null) return []
  return isGround(value) ? [value] : Object.values(value).flatMap(groundsIn)
}

const isGround = (value: object): value is Clause | Reason =>
  ('quote' in value && 'document' in value) || Object.keys(value).join() === 'reason'

function folders(): string[] {
  return readdirSync('policies', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}
