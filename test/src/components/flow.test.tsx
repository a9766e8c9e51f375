/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import * as fc from 'fast-check'
import { fen } from '../../../domain/common'
import { Flow } from '../../../src/components/Flow'
import { bars, type Step } from '../../../src/components/flowBars'

const step = (kind: Step['kind'], label: string, amount: number): Step => ({ kind, label, amount: fen(amount) })

/** The right statement of the sample community, 2026 Q3. */
const SAMPLE: readonly Step[] = [
  step('balance', '期初结余', 86_432_17),
  step('in', '经营收入', 52_076_40),
  step('out', '经营成本', -7_249_54),
  step('out', '物业分得', -13_448_05),
  step('out', '经营支出', -17_630_00),
  step('keep', '转入维修资金', -20_000_00),
  step('balance', '期末结余', 80_180_98),
]

describe('the picture of the five parts', () => {
  it('reads out as the sum in a sentence', () => {
    render(<Flow steps={SAMPLE} />)
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '期初结余86,432.17元，加经营收入52,076.40元，减经营成本7,249.54元，减物业分得13,448.05元，减经营支出17,630.00元，减转入维修资金20,000.00元，等于期末结余80,180.98元。',
    )
  })

  it('draws to scale from zero', () => {
    const [opening, income, cost] = bars(SAMPLE)
    expect(opening).toMatchObject({ left: 0, width: 62.4 })
    expect(income).toMatchObject({ left: 62.4, width: 37.6, tie: 62.4 })
    expect(cost).toMatchObject({ left: 94.77, width: 5.23, tie: 100 })
  })

  it('stays inside the picture and ties every bar to the one before, whatever the figures', () => {
    const amount = fc.integer({ min: -9_000_000_00, max: 9_000_000_00 })
    fc.assert(
      fc.property(amount, fc.array(amount, { maxLength: 8 }), (opening, moves) => {
        const drawn = bars([step('balance', 'o', opening), ...moves.map((move, nth) => step('out', `${nth}`, move))])
        for (const [nth, { left, width, tie }] of drawn.entries()) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(width).toBeGreaterThanOrEqual(0)
          expect(left + width).toBeLessThanOrEqual(100.02)
          if (nth > 0) expect([left, left + width].some((end) => Math.abs(end - tie) < 0.02)).toBe(true)
        }
      }),
    )
  })
})
