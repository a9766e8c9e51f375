import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildFunctions } from '../config/functions'
import { startEmulator } from '../emulator'
import type { Emulator } from '../emulator'
import { hashOf, isFresh, setStamp } from './fresh'
import { runQuietly } from './run'
import { SETTINGS } from './seed/onEmulator'
import { seedDemo } from './seed/demo'

const FUNCTIONS = resolve('dist/functions')
const PAGES = resolve('dist/h5')
const DATA = resolve('.data/demo')
const SEEDED = join(DATA, 'seeded')
const PORT = 8620

const OF_FUNCTIONS = ['cloudfunctions', 'contract', 'domain', 'policies', 'src/locales', 'config', 'package-lock.json']
const OF_PAGES = ['src', 'contract', 'domain', 'config', 'package-lock.json']

/**
 * The whole system on this machine, for people to look at: builds what is missing, plays the demonstration in once,
 * says where it is. `--fresh` begins with new data.
 */
async function main(): Promise<void> {
  process.env.TZ = 'UTC'
  await built('dist/functions/.stamp', OF_FUNCTIONS, '云函数', () => buildFunctions())
  await built('dist/h5/.stamp', OF_PAGES, '网页（第一次要一两分钟）', buildPages)
  if (process.argv.includes('--fresh') || !existsSync(SEEDED)) rmSync(DATA, { recursive: true, force: true })
  mkdirSync(DATA, { recursive: true })
  const emulator = await started(PORT).catch(() => started(0))
  const stop = (): void => void emulator.stop().then(() => process.exit(0))
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  if (!existsSync(SEEDED)) await played(emulator)
  console.log(
    `\n明账：${emulator.url}\n打开它，选一个人，就以他的身份看和办。按 Ctrl+C 停下，下次接着用；npm start -- --fresh 从头开始。`,
  )
}

async function started(port: number): Promise<Emulator> {
  const variables: Record<string, string> = { ...SETTINGS.variables }
  const places = { dataDir: DATA, functionsDir: FUNCTIONS, webDir: PAGES }
  const emulator = await startEmulator({ ...SETTINGS, ...places, variables, port, now: 'real' })
  variables.MINGZHANG_PAGES = emulator.url
  return emulator
}

async function played(emulator: Emulator): Promise<void> {
  console.log('正在放入演示数据：莆田市、渠县和阳城县的样本小区……')
  await seedDemo(emulator)
  writeFileSync(SEEDED, new Date().toISOString())
}

async function built(stamp: string, sources: readonly string[], what: string, build: () => Promise<void>) {
  const hash = hashOf(sources)
  if (isFresh(stamp, hash)) return
  console.log(`正在构建${what}……`)
  await build()
  setStamp(stamp, hash)
}

async function buildPages(): Promise<void> {
  const code = await runQuietly('taro', ['build', '--type', 'h5'], { NODE_ENV: 'production' })
  if (code !== 0) throw new Error('the pages could not be built')
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
