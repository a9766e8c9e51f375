import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import { wordsOf } from '../cloudError'
import type { Host } from '../functions/host'
import type { Logs } from '../functions/logs'
import type { FileStore } from '../storage'
import { RISKY_WORD } from './words'

/**
 * security.mediaCheckAsync: the verdict comes later, as a message pushed to a function. WeChat takes up to half an hour;
 * here it waits until a test asks for it, or a moment where the clock runs by itself.
 */
export interface MediaChecks {
  ask(url: string, openid: string): string
  pending(): readonly PendingCheck[]
  /** Pushes every verdict that is due; gives how many. */
  answer(): Promise<number>
  stop(): void
}

export interface PendingCheck {
  readonly traceId: string
  readonly url: string
  readonly openid: string
}

interface Options {
  readonly host: Pick<Host, 'invoke'>
  readonly files: FileStore
  readonly clock: Clock
  readonly logs: Logs
  /** The function that the console of the cloud would name for the event wxa_media_check. */
  readonly pushTo: string
  /** Whether verdicts come by themselves. */
  readonly byItself: boolean
}

const MOMENT_MS = 1000
const DOWNLOAD_FAILED = -1008

export function createMediaChecks({ host, files, clock, logs, pushTo, byItself }: Options): MediaChecks {
  let waiting: PendingCheck[] = []
  let timer: NodeJS.Timeout | undefined

  const push = async (check: PendingCheck): Promise<void> => {
    const message = { ...(await verdictOn(files, check)), CreateTime: Math.floor(clock.now() / 1000) }
    await host.invoke(pushTo, message, {}).catch((error: unknown) => logs.add(pushTo, undefined, wordsOf(error)))
  }
  const answer = async (): Promise<number> => {
    const due = waiting
    waiting = []
    await Promise.all(due.map(push))
    return due.length
  }
  return {
    ask: (url, openid) => {
      const traceId = randomUUID()
      waiting.push({ traceId, url, openid })
      if (byItself) timer = setTimeout(() => void answer(), MOMENT_MS).unref()
      return traceId
    },
    pending: () => waiting,
    answer,
    stop: () => clearTimeout(timer),
  }
}

/** A file is risky when its bytes hold the test word; WeChat says nothing of one that it can't download. */
async function verdictOn(files: FileStore, { traceId, url, openid }: PendingCheck): Promise<Record<string, unknown>> {
  const head = {
    ToUserName: 'gh_emulator',
    FromUserName: openid,
    MsgType: 'event',
    Event: 'wxa_media_check',
    trace_id: traceId,
    version: 2,
  }
  const bytes = await files.fetch(url).catch(() => undefined)
  if (!bytes) return { ...head, errcode: DOWNLOAD_FAILED, errmsg: 'download failed' }
  const risky = bytes.includes(RISKY_WORD)
  const result = risky ? { suggest: 'risky', label: 20001 } : { suggest: 'pass', label: 100 }
  return {
    ...head,
    errcode: 0,
    errmsg: 'ok',
    result,
    detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
  }
}
