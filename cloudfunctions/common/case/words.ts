import type { CaseEvent, Carried } from '../../../domain/case'
import { maskedForPublic } from '../../../domain/case'
import type { StoredEvent } from '../records/case'
import { checkText } from '../wechat'

/** Words of a step that others may read once they have passed. */
const PUBLIC = ['text', 'reason', 'reply'] as const satisfies readonly (keyof Carried)[]

/** Words that passed the content check, masked; every other word stays with handlers and reporter. */
export type Passed = ReadonlyMap<string, string>

/** Checks words before the change is written: what WeChat lets pass may be public, with plates and numbers masked. */
export async function passedWords(openid: string, words: readonly (string | undefined)[]): Promise<Passed> {
  const asked = [...new Set(words.filter((one): one is string => one !== undefined && one.trim() !== ''))]
  const verdicts = await Promise.all(asked.map((one) => checkText(openid, 'comment', one)))
  return new Map(asked.filter((_, index) => verdicts[index] === 'pass').map((one) => [one, maskedForPublic(one)]))
}

export const wordsIn = (carried: Carried): (string | undefined)[] => [
  ...PUBLIC.map((name) => carried[name]),
  carried.plan?.measures,
]

/** An entry as it is kept: what was written, and beside it what everybody may read. */
export function storedEvent(event: CaseEvent, passed: Passed): StoredEvent {
  const { text, reason, reply } = event.carried
  const shown = {
    publicText: passed.get(text ?? ''),
    publicReason: passed.get(reason ?? ''),
    publicReply: passed.get(reply ?? ''),
    publicMeasures: passed.get(event.carried.plan?.measures ?? ''),
  }
  return { ...event, ...Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)) }
}
