import { createStore, useStore } from './store'
import { IN_WECHAT } from './environment'
import { forget, recall, remember } from './storage'

/** Somebody of the emulator's list; exists nowhere else. */
export interface ActAsPerson {
  readonly openid: string
  readonly name: string
  /** What this person is and where, in a few words. */
  readonly about: string
}

const NAME = 'act-as'
const isText = (kept: unknown): kept is string => typeof kept === 'string'
const chosen = createStore<string | undefined>(IN_WECHAT ? undefined : recall(NAME, isText))

/** The openid that this browser acts as on the emulator; always undefined in the mini-program. */
export const actingAs = (): string | undefined => chosen.get()

export const useActingAs = (): string | undefined => useStore(chosen)

/** Acts as somebody of the emulator's list, or as nobody. */
export function actAs(openid: string | undefined): void {
  if (openid === undefined) forget(NAME)
  else remember(NAME, openid)
  chosen.set(openid)
}

/** Whom one may act as; undefined where the server has no such list, which is everywhere but on an emulator of this machine. */
export const peopleToActAs = (): Promise<readonly ActAsPerson[] | undefined> =>
  (asked ??= askForPeople().catch(() => undefined))

let asked: Promise<readonly ActAsPerson[] | undefined> | undefined

const LOOPBACK = ['127.0.0.1', 'localhost']

async function askForPeople(): Promise<readonly ActAsPerson[] | undefined> {
  if (IN_WECHAT || !LOOPBACK.includes(window.location.hostname)) return undefined
  const answer = await fetch(`${__CLOUD_HTTP_BASE__}/emulator/people`)
  const data: unknown = answer.ok ? await answer.json() : undefined
  return isPeople(data) ? data.people : undefined
}

const isPeople = (data: unknown): data is { people: readonly ActAsPerson[] } =>
  typeof data === 'object' && data !== null && 'people' in data && Array.isArray(data.people)
