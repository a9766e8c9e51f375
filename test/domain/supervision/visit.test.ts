import { fen, localDate } from '../../../domain/common'
import { reasonsFor, seenFindings } from '../../../domain/supervision'

const stated = [
  { id: 'i1', item: '停车位', amount: fen(1_890_000) },
  { id: 'i2', item: '电梯广告', amount: fen(540_000) },
]
const nothing = { lines: [], unposted: [], boardStands: true }

describe('PT-09 what is seen on site is held against what was posted', () => {
  it('finds nothing where every amount agrees to the fen', () => {
    const lines = [{ lineId: 'i1', on: 'bank', amount: fen(1_890_000) }] as const
    expect(seenFindings(stated, { ...nothing, lines }, 'PT-09')).toEqual([])
  })

  it('finds one fen at its line, with both figures and where it was seen', () => {
    const lines = [{ lineId: 'i1', on: 'contract', amount: fen(1_890_001) }] as const
    expect(seenFindings(stated, { ...nothing, lines }, 'PT-09')).toEqual([
      {
        clause: 'PT-09',
        what: 'supervision.seenDiffers',
        at: 'i1',
        figures: { item: '停车位', on: 'contract', statedFen: 1_890_000, seenFen: 1_890_001 },
      },
    ])
  })

  it('collects all: each line, income that stands nowhere, a board without the posting', () => {
    const seen = {
      lines: [
        { lineId: 'i1', on: 'bank', amount: fen(0) },
        { lineId: 'i2', on: 'voucher', amount: fen(1) },
      ],
      unposted: [{ item: '充电桩', amount: fen(100_00) }],
      boardStands: false,
    } as const
    expect(seenFindings(stated, seen, 'PT-09').map(({ what, at }) => [what, at])).toEqual([
      ['supervision.seenDiffers', 'i1'],
      ['supervision.seenDiffers', 'i2'],
      ['supervision.seenNotPosted', '充电桩'],
      ['supervision.boardEmpty', 'board'],
    ])
  })
})

describe('PT-44 the reasons of the pool', () => {
  const city = ['handedDown', 'petition', 'typicalCase', 'departmentClue', 'zeroIncome'] as const
  const today = localDate('2026-11-10')
  const lead = (kind: 'petition' | 'hotline12345', on: string) => ({ kind, receivedOn: localDate(on) })
  const reasons = (zeroIncome: boolean, ...leads: ReturnType<typeof lead>[]) =>
    reasonsFor(city, { zeroIncome, leads }, today, 12)

  it('PT-43 zero income is one by itself', () => {
    expect(reasons(true)).toEqual(['zeroIncome'])
    expect(reasons(false)).toEqual([])
  })

  it('counts a lead for its months, the day itself included, and no longer', () => {
    expect(reasons(false, lead('petition', '2025-11-10'))).toEqual(['petition'])
    expect(reasons(false, lead('petition', '2025-11-09'))).toEqual([])
  })

  it('leaves out what counts at another level only, and names each once', () => {
    expect(reasons(true, lead('hotline12345', '2026-11-01'))).toEqual(['zeroIncome'])
    expect(reasons(false, lead('petition', '2026-10-01'), lead('petition', '2026-11-01'))).toEqual(['petition'])
  })
})
