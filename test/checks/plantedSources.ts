import type { Books } from '../../checks'
import { localDate } from '../../domain/common'
import { VILLAGE } from './place'
import type { Plant } from './planting'

type Source = Books['registers'][number]['sources'][number]

/** A register with one source that is not as the rules would have it. */
export const sourced =
  (difference: Partial<Source>): Plant =>
  (books) => {
    const [register] = books.registers
    const source = {
      id: 'S1',
      communityId: VILLAGE,
      category: 'other',
      item: '摊位',
      from: localDate('2026-01-01'),
    } as const
    const empty = { contracts: [], splits: [], decisions: [], papers: [], keepings: [], boards: [], committees: [] }
    const made = {
      ...(register ?? { _id: VILLAGE, rev: 1, communityId: VILLAGE, ...empty }),
      sources: [{ ...source, ...difference }],
    }
    return { ...books, registers: [made, ...books.registers.slice(1)] }
  }
