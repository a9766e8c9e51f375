import type { Caller } from '../door/standing'
import { circlesOf, rolesOf } from '../door/standing'
import { loadSubject, placedToday } from '../door/subject'
import type { FileRecord } from '../records/file'
import type { Reader } from '../store/port'

/**
 * Whether a person may see a file: whoever brought it, and whoever stands in its circle around the record that it
 * belongs to. A picture that WeChat or a person hasn't passed yet is seen by those who handle the matter alone. A workbook
 * is seen by whoever brought it and nobody else: a roll of fees says what every unit owes.
 */
export async function maySee(store: Reader, file: FileRecord, caller: Caller): Promise<boolean> {
  if (file.personId === caller.personId) return true
  if (!file.shownWith || file.purpose === 'workbook') return false
  const found = await loadSubject(store, file.shownWith)
  if (!found) return false
  const subject = await placedToday(store, file.shownWith, found)
  const circles = circlesOf(rolesOf(caller, subject), caller, subject)
  if (circles.has('handler')) return true
  return file.check === 'pass' && circles.has(file.shownWith.circle)
}
