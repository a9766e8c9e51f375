import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_FUNCTION_MEMORY_MB, DEFAULT_FUNCTION_TIMEOUT_S, MAX_FUNCTION_TIMEOUT_S } from '../limits'

/** A built function: its bundle and what its config.json says. */
export interface FunctionConfig {
  readonly name: string
  readonly entry: string
  readonly timeoutMs: number
  readonly memoryMb: number
  readonly openapi: readonly string[]
  readonly timers: readonly TimerConfig[]
}

export interface TimerConfig {
  readonly name: string
  /** Seven fields: second, minute, hour, day, month, weekday, year. */
  readonly cron: string
}

/** Every folder with an index.js is a function. */
export function readFunctions(dir: string): FunctionConfig[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, 'index.js')))
    .map(({ name }) => readFunction(dir, name))
}

function readFunction(dir: string, name: string): FunctionConfig {
  const file = join(dir, name, 'config.json')
  const raw: RawConfig = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const seconds = raw.timeout ?? DEFAULT_FUNCTION_TIMEOUT_S
  if (!(seconds >= 1 && seconds <= MAX_FUNCTION_TIMEOUT_S)) {
    throw new Error(`${file}: timeout is 1 to ${MAX_FUNCTION_TIMEOUT_S} seconds, not ${seconds}`)
  }
  return {
    name,
    entry: join(dir, name, 'index.js'),
    timeoutMs: seconds * 1000,
    memoryMb: raw.memorySize ?? DEFAULT_FUNCTION_MEMORY_MB,
    openapi: raw.permissions?.openapi ?? [],
    timers: (raw.triggers ?? [])
      .filter(({ type }) => type === 'timer')
      .map(({ name: timer, config }) => ({ name: timer, cron: config })),
  }
}

interface RawConfig {
  readonly timeout?: number
  readonly memorySize?: number
  readonly permissions?: { readonly openapi?: readonly string[] }
  readonly triggers?: readonly { readonly name: string; readonly type: string; readonly config: string }[]
}
