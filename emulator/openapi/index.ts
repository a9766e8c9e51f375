import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import type { FunctionConfig } from '../functions/config'
import type { Invocation } from '../functions/host'
import { MAX_CHECKED_TEXT_CHARS } from '../limits'
import type { MediaChecks } from './mediaChecks'
import { readParameters, writeReply } from './messages'
import { REVIEW_WORD, RISKY_WORD } from './words'

export { REVIEW_WORD, RISKY_WORD } from './words'

/** WeChat's server API as functions reach it: nothing leaves the machine, everything is written down. */
export interface OpenApi {
  /** Answers one call with the bytes the SDK reads; the caller's function must have asked for the API in config.json. */
  call(api: string, request: Buffer, by: Invocation | undefined): Buffer
  sent(): readonly SentMessage[]
  clearSent(): void
  /** Which number getPhoneNumber gives for a code; each code is good once. */
  setPhone(code: string, phoneNumber: string): void
  /** Whether this person takes subscription messages; everybody does until told otherwise. */
  setConsent(openid: string, consents: boolean): void
}

/** A call that a function made, permitted or not. */
export interface SentMessage {
  readonly at: number
  readonly api: string
  readonly function: string | undefined
  readonly openid: string | undefined
  readonly data: Record<string, unknown>
  readonly errcode: number
}

type Answer = Record<string, unknown>

export function createOpenApi(
  clock: Clock,
  functions: readonly FunctionConfig[],
  mediaChecks: Pick<MediaChecks, 'ask'>,
): OpenApi {
  const permitted = new Map(functions.map(({ name, openapi }) => [name, openapi]))
  const phones = new Map<string, string>()
  const refusing = new Set<string>()
  let sent: SentMessage[] = []

  const apis: Record<string, (data: Record<string, unknown>) => Answer> = {
    'subscribeMessage.send': (data) => sendMessage(refusing, data),
    'security.msgSecCheck': checkText,
    'security.mediaCheckAsync': (data) => checkMedia(mediaChecks, data),
    'phonenumber.getPhoneNumber': ({ code }) => phoneNumber(phones, String(code)),
  }
  const answer = (api: string, data: Record<string, unknown>, by: Invocation | undefined): Answer => {
    if (by && !permitted.get(by.function)?.includes(api)) {
      return { errcode: -604101, errmsg: `function has no permission to call this API: ${api}` }
    }
    const known = apis[api]
    return known ? known(data) : { errcode: 40001, errmsg: `NotImplemented: the emulator has no openapi.${api}` }
  }
  return {
    call: (api, request, by) => {
      const data = readParameters(request)
      const reply = { errcode: 0, errmsg: 'ok', ...answer(api, data, by) }
      sent.push({ at: clock.now(), api, function: by?.function, openid: by?.openid, data, errcode: reply.errcode })
      return writeReply(reply)
    },
    sent: () => sent,
    clearSent: () => {
      sent = []
    },
    setPhone: (code, number) => void phones.set(code, number),
    setConsent: (openid, consents) => void (consents ? refusing.delete(openid) : refusing.add(openid)),
  }
}

function sendMessage(refusing: Set<string>, { touser, template_id: template, data }: Record<string, unknown>): Answer {
  if (typeof touser !== 'string' || touser === '') return { errcode: 40003, errmsg: 'invalid openid' }
  if (refusing.has(touser)) return { errcode: 43101, errmsg: 'user refuse to accept the msg' }
  if (typeof template !== 'string' || template === '') return { errcode: 40037, errmsg: 'invalid template_id' }
  if (typeof data !== 'object' || data === null) return { errcode: 47003, errmsg: 'argument invalid! data is missing' }
  return { msgid: randomUUID() }
}

function checkText({ content, version, scene, openid }: Record<string, unknown>): Answer {
  if (typeof content !== 'string') return { errcode: 47001, errmsg: 'data format error: content' }
  if (version !== 2) return { errcode: 43002, errmsg: 'the emulator answers version 2 alone' }
  if (typeof scene !== 'number' || typeof openid !== 'string')
    return { errcode: 40003, errmsg: 'scene or openid missing' }
  if ([...content].length > MAX_CHECKED_TEXT_CHARS) return { errcode: 45002, errmsg: 'content size out of limit' }
  const suggest = content.includes(RISKY_WORD) ? 'risky' : content.includes(REVIEW_WORD) ? 'review' : 'pass'
  const label = suggest === 'pass' ? 100 : 20001
  return {
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label }],
    trace_id: randomUUID(),
  }
}

function checkMedia(checks: Pick<MediaChecks, 'ask'>, data: Record<string, unknown>): Answer {
  const { media_url: url, media_type: type, version, scene, openid } = data
  if (typeof url !== 'string' || (type !== 1 && type !== 2)) return { errcode: 47001, errmsg: 'data format error' }
  if (version !== 2) return { errcode: 43002, errmsg: 'the emulator answers version 2 alone' }
  if (typeof scene !== 'number' || typeof openid !== 'string')
    return { errcode: 40003, errmsg: 'scene or openid missing' }
  return { trace_id: checks.ask(url, openid) }
}

function phoneNumber(phones: Map<string, string>, code: string): Answer {
  const number = phones.get(code)
  phones.delete(code)
  if (number === undefined) return { errcode: 40029, errmsg: 'invalid code' }
  return { phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86' } }
}
