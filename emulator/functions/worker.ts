import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

/**
 * Runs in a worker thread, one invocation at a time. It shifts Date before the bundle is loaded, so that the function
 * and everything in its bundle tell the emulator's time; timers keep running on the real one.
 */
type ClockSetting = { readonly frozenAt: number } | { readonly offset: number }

interface Invocation {
  readonly event: string
  readonly context: Record<string, unknown>
  readonly clock: ClockSetting
  /** Identity, as getWXContext reads it: WX_CONTEXT_KEYS and what it lists. */
  readonly identity: Record<string, string>
}

const RealDate = Date
const { entry, clock: initialClock } = workerData
let clock: ClockSetting = initialClock
const now = (): number => ('frozenAt' in clock ? clock.frozenAt : RealDate.now() + clock.offset)

globalThis.Date = new Proxy(RealDate, {
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})

const { main } = createRequire(entry)(entry)
let identity: string[] = []

parentPort?.on('message', (invocation: Invocation) => {
  clock = invocation.clock
  identity.forEach((name) => delete process.env[name])
  identity = Object.keys(invocation.identity)
  Object.assign(process.env, invocation.identity)
  void run(invocation).then((outcome) => parentPort?.postMessage(outcome))
})

async function run({ event, context }: Invocation): Promise<{ result: string } | { error: string }> {
  try {
    return { result: JSON.stringify((await main(JSON.parse(event), context)) ?? null) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.postMessage('ready')
