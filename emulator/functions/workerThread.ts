import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { transformSync } from 'esbuild'
import { CloudError, wordsOf } from '../cloudError'
import type { ClockSetting } from '../clock'
import type { FunctionConfig } from './config'

/** One worker thread: loaded once, then given one invocation after another. */
export interface WorkerThread {
  /** Names the worker in the address of its cloud, so that its calls are known as its own. */
  readonly client: string
  run(invocation: Run): Promise<string>
  alive(): boolean
  kill(): Promise<void>
}

export interface Run {
  readonly event: string
  readonly context: Record<string, unknown>
  readonly clock: ClockSetting
  readonly identity: Record<string, string>
}

interface Options {
  readonly config: FunctionConfig
  /** Where compiled bundles are kept; without it every worker compiles its own. */
  readonly codeDir?: string | undefined
  readonly clock: ClockSetting
  readonly envFor: (client: string) => Record<string, string>
  readonly onLine: (line: string) => void
}

/** Loading the bundle may take this long on a slow machine; the function's own timeout starts after it. */
const LOAD_MS = 60_000

let source: string | undefined
const workerSource = (): string =>
  (source ??= transformSync(readFileSync(join(__dirname, 'worker.ts'), 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
  }).code)

export function startWorker({ config, codeDir, clock, envFor, onLine }: Options): WorkerThread {
  const client = randomBytes(9).toString('hex')
  const worker = new Worker(workerSource(), {
    eval: true,
    env: envFor(client),
    workerData: { entry: config.entry, codeDir, clock },
    resourceLimits: { maxOldGenerationSizeMb: config.memoryMb },
    stdout: true,
    stderr: true,
  })
  eachLine(worker.stdout, onLine)
  eachLine(worker.stderr, onLine)
  let alive = true
  let settle: ((outcome: Outcome) => void) | undefined
  const end = (error: CloudError): void => {
    alive = false
    settle?.({ error })
  }
  worker.on('error', (error) => end(crashed(error)))
  worker.on('exit', () => end(executeFailed(`function ${config.name} exited before it answered`)))

  const next = (ms: number, late: () => CloudError): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (!alive) return reject(executeFailed(`function ${config.name} is gone`))
      const timer = setTimeout(() => (settle?.({ error: late() }), void worker.terminate()), ms)
      const message = (value: unknown): void => settle?.({ value })
      settle = (outcome) => {
        settle = undefined
        clearTimeout(timer)
        worker.off('message', message)
        if (outcome.error) {
          alive = false
          reject(outcome.error)
        } else resolve(outcome.value)
      }
      worker.on('message', message)
    })
  const ready = next(LOAD_MS, () => executeFailed(`function ${config.name} did not load`))
  ready.catch(() => undefined)

  return {
    client,
    alive: () => alive,
    kill: async () => {
      end(executeFailed(`the instance of ${config.name} was killed`))
      await worker.terminate()
    },
    run: async (invocation) => {
      await ready
      worker.postMessage(invocation)
      const answer = await next(config.timeoutMs, () => timedOut(config))
      return resultOf(answer)
    },
  }
}

interface Outcome {
  readonly error?: CloudError
  readonly value?: unknown
}

function resultOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null) {
    if ('result' in answer && typeof answer.result === 'string') return answer.result
    if ('error' in answer) throw executeFailed(String(answer.error))
  }
  throw executeFailed(`unexpected answer ${String(answer)}`)
}

const executeFailed = (message: string): CloudError => new CloudError('FUNCTIONS_EXECUTE_FAIL', message)

const timedOut = ({ timeoutMs }: FunctionConfig): CloudError =>
  new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${timeoutMs / 1000} seconds`)

function crashed(error: unknown): CloudError {
  const words = wordsOf(error)
  const outOfMemory = words.includes('reaching memory limit')
  return outOfMemory ? new CloudError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', words) : executeFailed(words)
}

function eachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(onLine)
  })
  stream.on('end', () => rest && onLine(rest))
}
