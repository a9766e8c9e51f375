import type { ChildProcess } from 'node:child_process'
import { fork, spawn } from 'node:child_process'
import { join } from 'node:path'
import { openDatabase } from '../../emulator/database'
import { readSchema } from '../../emulator/database/schema'
import { freshDir, schemaOnly } from './support/build'

const ROUNDS = 20
const ROOT = join(__dirname, '..', '..')
const LOOPS = 6

interface Report {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly moved: number
  readonly revised: number
}

const dataDir = freshDir('kill')
const functionsDir = schemaOnly()
const openData = () => openDatabase(join(dataDir, 'database'), readSchema(join(functionsDir, 'schema.json')))

const once = <T>(register: (resolve: (value: T) => void) => unknown): Promise<T> =>
  new Promise((resolve) => void register(resolve))

async function startProcess(): Promise<{ process: ChildProcess; url: string }> {
  const argv = ['--import', 'tsx', 'emulator/main.ts', '--data', dataDir, '--functions', functionsDir]
  const child = spawn(process.execPath, argv, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  const line = await once<Buffer>((resolve) => child.stdout?.once('data', resolve))
  return { process: child, url: line.toString().trim() }
}

/** One life of the emulator under fire; gives what the writer had acknowledged when it was killed. */
async function live(writer: ChildProcess, round: number): Promise<Report> {
  const emulator = await startProcess()
  const enough = once((resolve) => writer.once('message', resolve))
  writer.send({ url: emulator.url, round, enough: 10 + ((round * 37) % 50) })
  await enough
  const report = once<Report>((resolve) => writer.once('message', resolve))
  const gone = once((resolve) => emulator.process.once('exit', resolve))
  emulator.process.kill('SIGKILL')
  await gone
  return report
}

/** Everything acknowledged is there, and besides it at most the write that each loop had under way at each kill. */
function expectBetween(stored: number, acknowledged: number, round: number): void {
  expect(stored).toBeGreaterThanOrEqual(acknowledged)
  expect(stored).toBeLessThanOrEqual(acknowledged + LOOPS * (round + 1))
}

describe('an emulator killed under mixed writes', () => {
  let writer: ChildProcess
  beforeAll(async () => {
    const database = await openData()
    const pairs = [0, 1, 2].flatMap((pair) => [
      { _id: `from-${pair}`, n: 0 },
      { _id: `to-${pair}`, n: 0 },
    ])
    const revisions = Array.from({ length: LOOPS }, (_, loop) => ({ _id: `rev-${loop}`, rev: 0 }))
    await database.insert(database.collection('counters'), [...pairs, ...revisions])
    await database.close()
    const keys = { TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local', SILENCE: 'true' }
    const env = {
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      SCF_NAMESPACE: 'local',
      TCB_ENV: 'local',
      ...keys,
    }
    writer = fork(join(__dirname, 'support', 'writer.js'), { cwd: ROOT, env: { ...process.env, ...env } })
  })
  afterAll(() => void writer.kill())

  it(
    `loses nothing acknowledged and tears no transaction in ${ROUNDS} rounds of kill -9`,
    async () => {
      const total = { added: 0, moved: 0, revised: 0 }
      for (let round = 0; round < ROUNDS; round += 1) {
        const report = await live(writer, round)
        total.added += report.added.length + report.removed.length
        total.moved += report.moved
        total.revised += report.revised
        await inspect(report, round, total)
      }
      expect(total.added).toBeGreaterThan(ROUNDS)
      expect(total.moved).toBeGreaterThan(ROUNDS)
      expect(total.revised).toBeGreaterThan(ROUNDS)
    },
    10 * 60_000,
  )

  async function inspect(report: Report, round: number, total: { moved: number; revised: number }): Promise<void> {
    const database = await openData()
    const [log, counters] = [database.collection('log'), database.collection('counters')]
    for (const id of report.added)
      expect({ round, id, stored: database.get(log, id) }).toMatchObject({ stored: { round } })
    for (const id of report.removed)
      expect({ round, id, stored: database.get(log, id) }).toEqual({ round, id, stored: undefined })

    const documents = database.page(log, undefined, 1_000_000)
    const moves = documents.filter(({ _id }) => String(_id).startsWith('move-')).length
    const sum = (name: string): number =>
      [0, 1, 2].reduce((total, pair) => total + Number(database.get(counters, `${name}-${pair}`)?.n), 0)
    expect([sum('from'), sum('to')]).toEqual([0 - moves, moves])
    expectBetween(moves, total.moved, round)

    const revisions = Array.from({ length: LOOPS }, (_, loop) => Number(database.get(counters, `rev-${loop}`)?.rev))
    const revised = revisions.reduce((sum, rev) => sum + rev, 0)
    expectBetween(revised, total.revised, round)

    const byIndex = database.find(
      log,
      { round },
      { sort: [{ field: '_id', direction: 1 }], limit: 1_000_000, cost: { reads: 0, keys: 0 } },
    )
    expect(byIndex).toEqual(documents.filter((each) => each.round === round))
    await database.close()
  }
})
