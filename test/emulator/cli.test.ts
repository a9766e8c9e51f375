import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { freshDir, schemaOnly } from './support/build'

const run = (...more: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'emulator/main.ts', ...more], { cwd: join(__dirname, '..', '..') })

const exit = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)))

const firstOutput = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.stdout?.once('data', (text) => resolve(String(text)))
    child.stderr?.once('data', (text) => resolve(String(text)))
  })

describe('the command', () => {
  it('prints where it answers, tells the time it was given, and ends in peace on SIGTERM', async () => {
    const now = '2026-10-31T12:00:00+08:00'
    const child = run('--data', freshDir('cli'), '--functions', schemaOnly(), '--now', now)
    const url = (await firstOutput(child)).trim()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const clock = await (await fetch(`${url}/emulator/clock`)).json()
    expect(clock.frozen).toBe(false)
    expect(clock.now).toBeGreaterThanOrEqual(Date.parse(now))
    const ended = exit(child)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('says what it needs', async () => {
    const child = run('--data', freshDir('cli'))
    const ended = exit(child)
    expect(await firstOutput(child)).toContain('--data DIR and --functions DIR are needed')
    expect(await ended).toBe(1)
  })
})
