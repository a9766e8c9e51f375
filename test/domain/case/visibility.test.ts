import type * as v from 'valibot'
import { caseView } from '../../../contract/case/view'
import { circlesOf } from '../../../contract/circle'
import type { CaseField } from '../../../domain/case'
import { CASE_FIELDS } from '../../../domain/case'

const { entries } = caseView

describe('QX-22 what is read out of a case is no wider than the fields’ circles', () => {
  it.each<[CaseField, v.GenericSchema]>([
    ['plate', entries.plate.wrapped],
    ['phone', entries.phone.wrapped],
    ['photos', entries.photos.wrapped],
    ['words', entries.words.wrapped.entries.original.wrapped],
    ['point', entries.place.entries.point.wrapped],
    ['findings', entries.findings.wrapped],
  ])('%s', (field, schema) => {
    const allowed: readonly string[] = CASE_FIELDS[field]
    const shown = circlesOf(schema) ?? ['public']
    expect(shown.length).toBeGreaterThan(0)
    for (const circle of shown) expect(allowed).toContain(circle)
  })

  it('names no reporter', () => {
    for (const name of ['reporter', 'reporterId', 'personId']) expect(Object.keys(entries)).not.toContain(name)
  })
})
