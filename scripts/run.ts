import { spawn } from 'node:child_process'
import type { StdioOptions } from 'node:child_process'

const LINES_SHOWN = 400

/** Runs a program of node_modules and shows what it says; the exit code comes back. */
export const run = (program: string, parts: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> =>
  exitOf(program, parts, env, 'inherit', () => undefined)

/** The same without a word, unless it fails: then its last lines. For programs that draw a bar as they go. */
export async function runQuietly(
  program: string,
  parts: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  let said = ''
  const code = await exitOf(program, parts, env, ['ignore', 'pipe', 'pipe'], (words) => (said += words))
  if (code !== 0) console.error(said.split('\n').slice(-LINES_SHOWN).join('\n'))
  return code
}

function exitOf(
  program: string,
  parts: readonly string[],
  env: NodeJS.ProcessEnv,
  stdio: StdioOptions,
  hear: (words: string) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${program}`, [...parts], { stdio, env: { ...process.env, ...env } })
    child.stdout?.on('data', (words: Buffer) => hear(words.toString()))
    child.stderr?.on('data', (words: Buffer) => hear(words.toString()))
    child.on('close', (code) => resolve(code ?? 1))
    child.on('error', () => resolve(1))
  })
}
