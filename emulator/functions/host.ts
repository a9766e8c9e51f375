import { randomUUID } from 'node:crypto'
import { CloudError, wordsOf } from '../cloudError'
import type { Clock } from '../clock'
import { MAX_CALL_DEPTH, MAX_EVENT_BYTES, MAX_REPLY_BYTES } from '../limits'
import type { DatabaseCost } from '../database/actions'
import type { FunctionConfig } from './config'
import type { Logs } from './logs'
import type { Pool } from './pool'
import { createPool } from './pool'
import type { WorkerThread } from './workerThread'
import { startWorker } from './workerThread'

/** Runs built functions as the cloud does: an instance takes one request at a time, and knows its caller by environment. */
export interface Host {
  readonly functions: readonly FunctionConfig[]
  /** Gives the function's answer as JSON text; rejects with the cloud's error. */
  invoke(name: string, event: unknown, caller: Caller): Promise<string>
  /** The invocation that a worker is busy with. */
  running(client: string): Invocation | undefined
  kill(client: string): Promise<void>
  /** Settles when nothing runs and nothing waits for a worker. */
  idle(): Promise<void>
  counts(): readonly Invocation[]
  resetCounts(): void
  stop(): Promise<void>
}

export interface Caller {
  readonly openid?: string
  /** As getWXContext gives it: wx_client, wx_trigger, …,scf; none for HTTP access. */
  readonly source?: string
  readonly depth?: number
}

/** One call of a function, and what it took from the database. */
export interface Invocation extends DatabaseCost {
  readonly requestId: string
  readonly function: string
  readonly openid: string | undefined
  readonly caller: Caller
  /** Database requests over the wire. */
  requests: number
}

export interface HostOptions {
  readonly functions: readonly FunctionConfig[]
  readonly codeDir?: string | undefined
  readonly workersPerFunction: number
  readonly clock: Clock
  readonly logs: Logs
  readonly envFor: (client: string) => Record<string, string>
  readonly onGone: (client: string) => void
}

const KEPT_COUNTS = 20_000

export const APP_ID = 'wxemulator'

export function createHost(options: HostOptions): Host {
  const byName = new Map(options.functions.map((config) => [config.name, config]))
  const busy = new Map<string, Invocation>()
  let finished: Invocation[] = []
  let underWay = 0
  let waiting: (() => void)[] = []
  const counted = async <T>(work: () => Promise<T>): Promise<T> => {
    underWay += 1
    try {
      return await work()
    } finally {
      underWay -= 1
      if (underWay === 0) {
        waiting.forEach((settle) => settle())
        waiting = []
      }
    }
  }

  const pools = new Map<string, Pool>(
    options.functions.map((config) => {
      const start = (): WorkerThread => {
        const worker: WorkerThread = startWorker({
          config,
          codeDir: options.codeDir,
          clock: options.clock.setting(),
          envFor: options.envFor,
          onLine: (line) => options.logs.add(config.name, busy.get(worker.client)?.requestId, line),
        })
        return worker
      }
      return [config.name, createPool(options.workersPerFunction, start)]
    }),
  )
  const invoke = async (name: string, event: unknown, caller: Caller): Promise<string> => {
    const config = byName.get(name)
    const pool = pools.get(name)
    if (!config || !pool)
      throw new CloudError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`)
    const { depth = 0 } = caller
    if (depth > MAX_CALL_DEPTH) throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `functions call functions ${depth} deep`)
    const text = withinEvent(JSON.stringify(event ?? {}))
    return pool.use(depth > 0, async (worker) => {
      const invocation = begin(config, caller)
      busy.set(worker.client, invocation)
      finished = [...finished.slice(1 - KEPT_COUNTS), invocation]
      try {
        return withinReply(await worker.run(runOf(config, invocation, text, options.clock)))
      } catch (error) {
        options.logs.add(name, invocation.requestId, error instanceof CloudError ? error.message : wordsOf(error))
        throw error
      } finally {
        busy.delete(worker.client)
        if (!worker.alive()) options.onGone(worker.client)
      }
    })
  }
  return {
    functions: options.functions,
    invoke: (name, event, caller) => counted(() => invoke(name, event, caller)),
    idle: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    running: (client) => busy.get(client),
    kill: async (client) => {
      const all = [...pools.values()].flatMap((pool) => pool.workers())
      await all.find((worker) => worker.client === client)?.kill()
    },
    counts: () => finished,
    resetCounts: () => {
      finished = []
    },
    stop: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.stop()))
    },
  }
}

function begin(config: FunctionConfig, caller: Caller): Invocation {
  return {
    requestId: randomUUID(),
    function: config.name,
    openid: caller.openid,
    caller,
    requests: 0,
    reads: 0,
    keys: 0,
    writes: 0,
  }
}

function runOf(config: FunctionConfig, { requestId, caller }: Invocation, event: string, clock: Clock) {
  return {
    event,
    clock: clock.setting(),
    identity: identityOf(caller),
    context: {
      request_id: requestId,
      function_name: config.name,
      memory_limit_in_mb: config.memoryMb,
      time_limit_in_ms: config.timeoutMs,
      namespace: 'local',
    },
  }
}

/** Exactly what getWXContext reads; a call without a WeChat identity has none of it. */
function identityOf({ openid, source }: Caller): Record<string, string> {
  const known: Record<string, string> = openid
    ? { WX_OPENID: openid, WX_APPID: APP_ID, WX_CLIENTIP: '127.0.0.1' }
    : source
      ? { WX_APPID: APP_ID }
      : {}
  const keys = Object.keys(known).join(',')
  return { ...known, ...(keys ? { WX_CONTEXT_KEYS: keys } : {}), ...(source ? { TCB_SOURCE: source } : {}) }
}

function withinEvent(text: string): string {
  const bytes = Buffer.byteLength(text)
  if (bytes <= MAX_EVENT_BYTES) return text
  throw new CloudError('EXCEED_REQUEST_SIZE_LIMIT', `the event of ${bytes} bytes exceeds ${MAX_EVENT_BYTES}`)
}

function withinReply(text: string): string {
  const bytes = Buffer.byteLength(text)
  if (bytes <= MAX_REPLY_BYTES) return text
  throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `The size of response exceeds the upper limit (6MB): ${bytes} bytes`)
}
