import type { Finding, LocalDate } from '../../../domain/common'
import type { Statement } from '../../../domain/disclosure'
import type { GroundView } from '../../../contract/disclosure/policy'
import { findingWords, type FindingWords } from '../../locales/disclosure'

interface Where {
  readonly statement: Statement
  readonly grounds: readonly GroundView[]
  readonly today: LocalDate
  readonly to: 'owners' | 'company'
}

/** A finding in words, by its ground; a text that nobody has read in a copy of the law isn't quoted. */
export function worded(finding: Finding, { statement, grounds, today, to }: Where): FindingWords {
  const view = grounds.find(({ id }) => id === finding.clause)
  const quotable = view && view.standing !== 'unsure'
  return findingWords(finding, {
    statement,
    today,
    to,
    ...(quotable && { ground: view.ground, document: view.document }),
  })
}
