import Taro from '@tarojs/taro'
import type { Call, Reply } from '../../contract/operation'
import { IN_WECHAT } from './environment'
import { actingAs } from './person'

/** How a call and a file get to the cloud. Rejects with `NoAnswer` when nobody answered. */
export interface Transport {
  open(): void
  send(call: Call): Promise<Reply<unknown>>
  /** Stores a file of this device under a path and gives its id. */
  upload(cloudPath: string, filePath: string): Promise<string>
}

/** Nobody answered: no network, or it died on the way. What was sent may or may not have arrived. */
export class NoAnswer extends Error {}

const wechat: Transport = {
  open: () => Taro.cloud.init(__CLOUD_ENV__ ? { env: __CLOUD_ENV__ } : {}),
  async send(call) {
    const { result } = await Taro.cloud.callFunction({ name: 'api', data: { ...call } }).catch(unanswered)
    return readReply(result)
  },
  async upload(cloudPath, filePath) {
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath }).catch(unanswered)
    return fileID
  },
}

const browser: Transport = {
  open: () => undefined,
  async send(call) {
    const url = `${__CLOUD_HTTP_BASE__}/api`
    const header = { 'content-type': 'application/json', ...identity() }
    const { data } = await Taro.request({ url, method: 'POST', data: call, header }).catch(unanswered)
    return readReply(data)
  },
  async upload(cloudPath, filePath) {
    const url = `${__CLOUD_HTTP_BASE__}/upload?cloudPath=${encodeURIComponent(cloudPath)}`
    const options = { url, filePath, name: 'file', header: identity(), withCredentials: false }
    const { data } = await Taro.uploadFile(options).catch(unanswered)
    const stored: { fileID: string } = JSON.parse(data)
    return stored.fileID
  },
}

export const transport: Transport = IN_WECHAT ? wechat : browser

/** Only the emulator heeds this header. */
const identity = (): Record<string, string> => {
  const openid = actingAs()
  return openid === undefined ? {} : { 'x-act-as': openid }
}

/** The cloud's own codes for a function that failed; a dead network has others, or none. */
const isServers = (code: unknown): boolean => typeof code === 'number' && code <= -400_000 && code > -600_000

/** A fault of the function itself is an answer; everything else is silence. */
function unanswered(failure: unknown): never {
  const said = new Map<string, unknown>(typeof failure === 'object' && failure !== null ? Object.entries(failure) : [])
  const message = String(said.get('errMsg') ?? failure)
  if (isServers(said.get('errCode'))) throw new Error(message)
  throw new NoAnswer(message)
}

/** The reply as the door wrote it; the emulator wraps it in `result`. Anything else is a fault without a number. */
function readReply(data: unknown): Reply<unknown> {
  const body = isReply(data) ? data : isWrapped(data) && isReply(data.result) ? data.result : undefined
  return body ?? { ok: false, fault: { id: '' } }
}

const isWrapped = (data: unknown): data is { result: unknown } =>
  typeof data === 'object' && data !== null && 'result' in data

const isReply = (data: unknown): data is Reply<unknown> =>
  typeof data === 'object' && data !== null && 'ok' in data && ('value' in data || 'refusal' in data || 'fault' in data)
