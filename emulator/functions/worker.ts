import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { parentPort, threadId, workerData } from 'node:worker_threads'

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
const { entry, codeDir, clock: initialClock } = workerData
let clock: ClockSetting = initialClock
const now = (): number => ('frozenAt' in clock ? clock.frozenAt : RealDate.now() + clock.offset)

globalThis.Date = new Proxy(RealDate, {
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})

const { main } = codeDir === undefined ? createRequire(entry)(entry) : loaded(entry, codeDir)
let identity: string[] = []

parentPort?.on('message', (invocation: Invocation) => {
  clock = invocation.clock
  identity.forEach((name) => delete process.env[name])
  identity = Object.keys(invocation.identity)
  Object.assign(process.env, invocation.identity)
  void run(invocation).then((outcome) => parentPort?.postMessage(outcome))
})

/** As require does it, but with the bundle compiled once for all workers of all processes: that is half of a worker's start. */
function loaded(file: string, dir: string): { main: (event: unknown, context: unknown) => Promise<unknown> } {
  const source = readFileSync(file, 'utf8')
  const hash = createHash('sha256').update(source).digest('hex')
  const kept = join(dir, `${process.version}-${hash}`)
  const code = existsSync(kept) ? { cachedData: readFileSync(kept) } : {}
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...code,
  })
  const module = { exports: { main: async (): Promise<unknown> => undefined } }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  if (!('cachedData' in code) || script.cachedDataRejected) keep(kept, script.createCachedData())
  return module.exports
}

/** Whole or not at all, whoever else keeps it in the same moment. */
function keep(file: string, code: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}-${threadId}`
  writeFileSync(beside, code)
  renameSync(beside, file)
}

async function run({ event, context }: Invocation): Promise<{ result: string } | { error: string }> {
  try {
    return { result: JSON.stringify((await main(JSON.parse(event), context)) ?? null) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.postMessage('ready')
