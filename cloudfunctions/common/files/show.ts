import type { Circle } from '../../../contract/circle'
import { releaseFile } from '../../../contract/registry/releaseFile'
import type { Caller } from '../door/standing'
import { circlesOf, rolesOf } from '../door/standing'
import { loadSubject, placedToday } from '../door/subject'
import type { FileRecord } from '../records/file'
import type { Reader } from '../store/port'

/** How somebody stands to a file. */
export interface Sight {
  readonly seen: boolean
  /** Whether it is theirs to let owners see it, who don't yet. */
  readonly looks: boolean
}

const UNSEEN: Sight = { seen: false, looks: false }

/**
 * Whether a person may see a file: whoever brought it, and whoever stands in its circle around the record that it
 * belongs to. A picture that WeChat or a person hasn't passed yet is seen by those who handle the matter alone; where owners
 * wait for it, the neighbourhood or the subdistrict looks. A workbook is seen by whoever brought it and nobody else: a roll of
 * fees says what every unit owes.
 */
export async function sightOf(store: Reader, file: FileRecord, caller: Caller): Promise<Sight> {
  const around = file.purpose === 'workbook' ? undefined : await sightAround(store, file, caller)
  return file.personId === caller.personId ? { ...UNSEEN, ...around, seen: true } : (around ?? UNSEEN)
}

async function sightAround(
  store: Reader,
  { shownWith, check }: FileRecord,
  caller: Caller,
): Promise<Sight | undefined> {
  const found = shownWith && (await loadSubject(store, shownWith))
  if (!found) return undefined
  const subject = await placedToday(store, shownWith, found)
  const roles = rolesOf(caller, subject)
  const circles = circlesOf(roles, caller, subject)
  const isOpen = check === 'review' || check === 'risky'
  const looks = isOpen && WAITED_FOR.includes(shownWith.circle) && releaseFile.who.some((role) => roles.has(role))
  return { seen: circles.has('handler') || (check === 'pass' && circles.has(shownWith.circle)), looks }
}

/** Circles in which there are owners. */
const WAITED_FOR: readonly Circle[] = ['community', 'public']
