/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react'
import { LedgerTable } from '../../../src/components/LedgerTable'
import type { Part } from '../../../src/components/LedgerLines'
import { SmallLedger } from '../../../src/components/SmallLedger'
import { chooseView } from '../../../src/services/elder'

const PARTS: readonly Part[] = [
  {
    id: 'income',
    no: '一、',
    title: '经营收入',
    total: '20,100.00',
    lines: [
      { id: 'S01', item: '占用共有道路停车位', notes: ['42个 × 150元 × 3个月'], value: '18,900.00' },
      { id: 'S06', item: '自动售货机', value: '1,200.00', mark: '对不上·1人问，已答' },
    ],
  },
  {
    id: 'closing',
    title: '账上结余',
    lines: [{ id: 'opening', item: '期初结余', value: '86,432.17', still: true }],
    sum: { id: 'sum', item: '期末结余', value: '80,180.98' },
  },
]

const shown = (onLine?: (id: string) => void) =>
  render(<LedgerTable caption='收支' parts={PARTS} {...(onLine && { onLine })} />)

afterEach(() => chooseView({ elder: false, step: 1 }))

describe('the statement table', () => {
  it('is a table for a screen reader, and every line is one sentence', () => {
    shown()
    const table = screen.getByRole('table', { name: '收支' })
    expect(within(table).getByRole('row', { name: '占用共有道路停车位，42个 × 150元 × 3个月，18,900.00' })).toBeTruthy()
    expect(within(table).getByRole('row', { name: '一、经营收入，20,100.00' })).toBeTruthy()
  })

  it('says in words that a line has a finding, and marks no other', () => {
    shown()
    expect(screen.getByRole('row', { name: /自动售货机.*对不上/ }).className).toContain('hit')
    expect(screen.getByRole('row', { name: /停车位/ }).className).not.toContain('hit')
  })

  it('draws the double rule under the sum alone', () => {
    const { container } = shown()
    const sums = container.querySelectorAll('.sum')
    expect([...sums].map((row) => row.textContent)).toEqual(['期末结余80,180.98'])
  })

  it('hands over a whole line by tap and by Enter, but none that is still', () => {
    const asked: string[] = []
    shown((id) => asked.push(id))
    fireEvent.click(screen.getByRole('row', { name: /停车位/ }))
    fireEvent.keyDown(screen.getByRole('row', { name: /自动售货机/ }), { key: 'Enter' })
    fireEvent.click(screen.getByRole('row', { name: /期初结余/ }))
    fireEvent.click(screen.getByRole('row', { name: /期末结余/ }))
    expect(asked).toEqual(['S01', 'S06'])
  })
})

describe('the statement table in elder view', () => {
  beforeEach(() => chooseView({ elder: true, step: 1 }))

  it('folds its parts, but never one with a finding', () => {
    shown()
    expect(screen.getByText('自动售货机')).toBeTruthy()
    expect(screen.queryByText('期初结余')).toBeNull()
  })

  it('opens a part by tap and says whether it is open', () => {
    shown()
    const head = screen.getByRole('button', { name: /账上结余/ })
    expect(head.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(head)
    expect(head.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByText('期末结余')).toBeTruthy()
  })
})

describe('a small ledger', () => {
  it('ends with its last line where it has no sum', () => {
    const lines = [
      { id: 'a', item: '业主分得', value: '31,378.81' },
      { id: 'b', item: '花掉', value: '17,630.00' },
    ]
    const { container } = render(<SmallLedger caption='这份账' lines={lines} />)
    expect(container.querySelector('.last')?.textContent).toBe('花掉17,630.00')
  })
})
