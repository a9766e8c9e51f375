import * as v from 'valibot'
import { shape } from '../../../cloudfunctions/common/door/shape'
import { seenBy } from '../../../contract/circle'

const clauseOrReason = v.object({
  grounds: v.array(
    v.union([
      v.object({ id: v.string(), quote: v.string(), author: seenBy(['handler'], v.string()) }),
      v.object({ reason: v.string(), author: seenBy(['handler'], v.string()) }),
    ]),
  ),
})
const clause = { id: 'PT-05', quote: '每季度第一个月的月底前', author: 'lin', unnamed: 1 }
const reason = { reason: '人手少', author: 'lin', unnamed: 1 }

describe('an answer of several kinds of object is shaped by the kind that it is', () => {
  it('without what nobody named and what the caller may not see, whichever kind comes', () => {
    expect(shape(clauseOrReason, { grounds: [clause, reason] }, new Set(['public']))).toEqual({
      grounds: [{ id: clause.id, quote: clause.quote }, { reason: reason.reason }],
    })
  })

  it('with it for a caller who may', () => {
    expect(shape(clauseOrReason, { grounds: [reason] }, new Set(['handler']))).toEqual({
      grounds: [{ reason: reason.reason, author: 'lin' }],
    })
  })

  it('is a fault where it is none of them', () => {
    expect(() => shape(clauseOrReason, { grounds: [{ id: 'PT-05' }] }, new Set(['public']))).toThrow()
  })
})
