import fc from 'fast-check'
import type { Actor, Carried, Case, CaseChange, Step, UnitKind } from '../../../domain/case'
import {
  advance,
  isOpen,
  mayHold,
  OFFICE_LADDER,
  PROBLEM_CODES,
  STATUSES,
  STEPS,
  stepsOpenTo,
  TAXONOMY,
  verifierOf,
} from '../../../domain/case'
import { FULL, HOUR, MORNING, OLD, reported, REPORTER, rulesOn, SERVED, TIME, unit } from './story'

const ACTORS: readonly Actor[] = [REPORTER, TIME, unit('developer'), ...SERVED.map(unit)]

/** One try: most take some step that is open to somebody, some are wild. */
interface Try {
  readonly pick: number
  readonly wild: boolean
  readonly step: Step
  readonly actor: Actor
  readonly hours: number
  readonly effective: boolean
  readonly to: UnitKind
}

const tries: fc.Arbitrary<Try[]> = fc.array(
  fc.record({
    pick: fc.nat(),
    wild: fc.nat({ max: 4 }).map((one) => one === 0),
    step: fc.constantFrom(...STEPS),
    actor: fc.constantFrom(...ACTORS),
    hours: fc.integer({ min: 0, max: 60 }),
    effective: fc.boolean(),
    to: fc.constantFrom(...SERVED),
  }),
  { minLength: 20, maxLength: 60 },
)

const opening = fc.record({
  problem: fc.constantFrom(...PROBLEM_CODES),
  here: fc.constantFrom(SERVED, OLD),
})

interface Played {
  readonly held: Case
  readonly now: number
  readonly changes: readonly CaseChange[]
}

/** Plays the tries one after another; what is refused changes nothing. */
const play = (opened: CaseChange, tried: readonly Try[]): Played =>
  tried.reduce<Played>(
    ({ held, now, changes }, one) => {
      const later = now + one.hours * HOUR
      const [actor, step] = one.wild ? ([one.actor, one.step] as const) : openMove(held, one.pick, later)
      const result = advance(held, step, actor, carriedBy(held, step, one), later, rulesOn(later))
      if (!result.ok) return { held, now: later, changes }
      return { held: result.value.next, now: later, changes: [...changes, result.value] }
    },
    { held: opened.next, now: MORNING, changes: [opened] },
  )

/** Some step that is open to somebody; notes and urging, which are always open, are left to the wild ones. */
function openMove(held: Case, pick: number, now: number): readonly [Actor, Step] {
  const open = ACTORS.flatMap((actor) =>
    stepsOpenTo(held, actor, now, rulesOn(now))
      .filter((step) => step !== 'addNote' && step !== 'urge')
      .map((step) => [actor, step] as const),
  )
  return open[pick % Math.max(1, open.length)] ?? [REPORTER, 'addNote']
}

function carriedBy(held: Case, step: Step, { effective, to }: Try): Carried {
  if (step === 'forward') return { ...FULL.forward, to }
  if (step === 'transfer') return { ...FULL.transfer, to: held.route.transfers[0]?.to ?? to }
  return step === 'recordDissuasion' ? { ...FULL.recordDissuasion, effective } : FULL[step]
}

const everyPlay = (holds: (played: Played) => void): void =>
  fc.assert(
    fc.property(opening, tries, ({ problem, here }, tried) => holds(play(reported(problem, { here }), tried))),
    { numRuns: 60 },
  )

describe('DT-03 whatever anybody tries', () => {
  it('a case always has a holder, a clock while open and none after', () => {
    everyPlay(({ changes }) => {
      for (const { next } of changes) {
        expect(mayHold(next.holder)).toBe(true)
        expect(STATUSES).toContain(next.status)
        expect(next.clocks.length > 0).toBe(isOpen(next.status))
        expect(next.clocks.every(({ due, since }) => due >= since)).toBe(true)
        expect(next.endedAt === undefined).toBe(isOpen(next.status))
      }
    })
  })

  it('no path strikes a case off without verifying by another, a photo after, and a reply in the same instant', () => {
    let seen = 0
    everyPlay(({ changes }) => {
      changes.forEach(({ next, events }, index) => {
        if (!events.some(({ what }) => what === 'struckOff')) return
        seen += 1
        expect(events.map(({ what }) => what)).toEqual(['verify', 'struckOff', 'replied'])
        expect(new Set(events.map(({ at }) => at)).size).toBe(1)
        if (events[0]?.by === 'city') return
        expect(events[0]?.by).not.toBe(next.holder)
        const before = changes.slice(0, index).flatMap((change) => change.events)
        expect(before.some(({ what, carried }) => what === 'reportRectified' && carried.photos?.length)).toBe(true)
      })
      const isClosedUnstruck = changes.some(
        ({ next, events }, index) =>
          next.status === 'closed' &&
          changes[index - 1]?.next.status !== 'closed' &&
          !events.some(({ what }) => what === 'struckOff'),
      )
      expect(isClosedUnstruck).toBe(false)
    })
    expect(seen).toBeGreaterThan(0)
  })

  it('hands change only by taking over, never by offering', () => {
    const takes: readonly string[] = ['accept', 'acceptForward', 'acknowledgeTransfer', 'reopen']
    everyPlay(({ changes }) => {
      changes.forEach(({ next, events }, index) => {
        const before = changes[index - 1]?.next
        if (before && before.holder !== next.holder) expect(takes).toContain(events[0]?.what)
      })
    })
  })

  it('passing a case on never moves the day by which the reporter has a reply', () => {
    const passing: readonly string[] = ['forward', 'acceptForward', 'transfer', 'acknowledgeTransfer', 'declineForward']
    const replyDue = ({ clocks }: Case): number | undefined => clocks.find(({ kind }) => kind === 'reply')?.due
    everyPlay(({ changes }) => {
      changes.forEach(({ next, events }, index) => {
        const due = replyDue(changes[index - 1]?.next ?? next)
        if (due !== undefined && passing.includes(events[0]?.what ?? '')) expect(replyDue(next)).toBe(due)
      })
    })
  })

  it('offers exactly the steps that can be taken, but for what they carry', () => {
    everyPlay(({ held, now }) => {
      for (const actor of ACTORS) {
        const open = stepsOpenTo(held, actor, now, rulesOn(now))
        for (const step of STEPS) {
          const result = advance(held, step, actor, FULL[step], now, rulesOn(now))
          if (result.ok) expect(open).toContain(step)
          else if (open.includes(step)) expect(ABOUT_WHAT_IS_CARRIED).toContain(result.refusal.code)
        }
      }
    })
  })

  it('never lets the complained of hold it, if it is a committee or an office', () => {
    everyPlay(({ changes }) => {
      for (const { next } of changes) {
        const about = (TAXONOMY[next.problem].about ?? []).filter((one) => one !== 'company')
        expect(about).not.toContain(next.holder)
      }
    })
  })

  it('is verified by an office that neither did it nor is complained of, but for the city, which has none above', () => {
    for (const problem of PROBLEM_CODES) {
      const { next } = reported(problem)
      const verifier = verifierOf(next)
      expect(OFFICE_LADDER).toContain(verifier)
      if (verifier !== 'city') expect([next.holder, ...next.route.avoid]).not.toContain(verifier)
    }
  })
})

/** Refusals that depend on what a step carries, which the page can't know before. */
const ABOUT_WHAT_IS_CARRIED: readonly string[] = [
  'case.stepLacks',
  'case.cannotGoTo',
  'case.complainedOf',
  'case.notATransferTarget',
  'case.planInThePast',
  'case.planTooFar',
]
