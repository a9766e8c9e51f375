import { readdirSync } from 'node:fs'
import type { Emulator } from '../../emulator'
import { MAX_REPLY_BYTES } from '../../emulator/limits'
import { freshDir } from './support/build'
import { cloudError, emulateFunctions } from './support/functions'

const START = Date.parse('2026-10-31T15:59:59.999Z')
let emulator: Emulator
beforeAll(async () => {
  emulator = await emulateFunctions({ now: START, workersPerFunction: 3 })
})
afterAll(() => emulator.stop())

const ask = (action: string, more: object = {}, openid: string | undefined = 'o1'): Promise<unknown> =>
  emulator.call(openid, 'api', { action, ...more })

describe('who calls', () => {
  it('is known by the environment alone, through forty calls at once', async () => {
    const people = Array.from({ length: 40 }, (_, at) => `openid-${at}`)
    const answers = await Promise.all(people.map((openid) => ask('whoami', { wait: 20 }, openid)))
    expect(answers).toEqual(
      people.map((openid) => ({
        before: openid,
        after: openid,
        source: 'wx_client',
        appid: 'wxemulator',
        env: 'local',
      })),
    )
  })

  it('waits for a free worker: no more run than the cap allows', async () => {
    const threads = await Promise.all(Array.from({ length: 12 }, () => ask('thread')))
    expect(new Set(threads).size).toBe(3)
  })

  it('is waited for by whoever asks for an idle emulator, those that wait for a worker included', async () => {
    let answered = 0
    const calls = Array.from({ length: 6 }, () => ask('whoami', { wait: 20 }).then(() => (answered += 1)))
    await emulator.idle()
    await new Promise((resolve) => setImmediate(resolve))
    expect(answered).toBe(6)
    await Promise.all(calls)
    await emulator.idle()
  })

  it('is nobody where no identity came in, whoever was there before', async () => {
    await Promise.all(Array.from({ length: 6 }, () => ask('whoami', {}, 'somebody')))
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => emulator.call(undefined, 'api', { action: 'whoami' })),
    )
    for (const answer of answers) expect(answer).toEqual({})
  })

  it('is never who the input says', async () => {
    expect(await ask('whoami', { openid: 'another', userInfo: { openId: 'another' } })).toMatchObject({ after: 'o1' })
  })

  it('is not handed on to a function that a function calls', async () => {
    expect(await ask('callJobs', { data: {} })).toEqual({ openid: null, source: 'wx_client,scf' })
  })

  it('comes into the event as userInfo besides, as WeChat adds it', async () => {
    expect(await ask('echo', { x: 1 })).toEqual({
      action: 'echo',
      x: 1,
      userInfo: { appId: 'wxemulator', openId: 'o1' },
    })
  })
})

describe('the clock', () => {
  afterEach(() => emulator.clock.set(START))

  it('is what functions, their loading and server dates tell', async () => {
    expect(await ask('time')).toMatchObject({ now: START, iso: '2026-10-31T15:59:59.999Z', type: 'string' })
    expect(await ask('serverDate')).toMatchObject({ data: { at: '2026-10-31T15:59:59.999Z' } })
  })

  it('stands still until it is moved, and moves for functions that were loaded before', async () => {
    await Promise.all([ask('time'), ask('time'), ask('time')])
    emulator.clock.advance(1)
    expect(await ask('time')).toMatchObject({ now: START + 1, iso: '2026-10-31T16:00:00.000Z' })
    emulator.clock.set(Date.parse('2027-01-01T00:00:00Z'))
    expect(await ask('time')).toMatchObject({ iso: '2027-01-01T00:00:00.000Z' })
  })
})

describe('a function that goes wrong', () => {
  it.each([
    ['throws', { action: 'fail' }, 'FUNCTIONS_EXECUTE_FAIL', /boom/],
    ['exits', { action: 'exit' }, 'FUNCTIONS_EXECUTE_FAIL', /exited/],
    ['eats its memory', { action: 'hungry' }, 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED', /memory/],
    [
      'answers too much',
      { action: 'large', bytes: MAX_REPLY_BYTES },
      'FUNCTIONS_EXECUTE_FAIL',
      /exceeds the upper limit/,
    ],
  ])('and %s is answered with the code of the cloud, and the next call is served', async (_, event, code, words) => {
    const error = await cloudError(emulator.call('o1', 'api', event))
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(words)])
    expect(await ask('whoami')).toMatchObject({ after: 'o1' })
  })

  it.each([
    ['waits for ever', { wait: 60_000 }],
    ['turns round for ever', { spin: true }],
  ])('and %s is stopped when its time is over', async (_, event) => {
    const error = await cloudError(emulator.call('o1', 'jobs', event))
    expect([error.code, error.message]).toEqual([
      'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      'Invoking task timed out after 1 seconds',
    ])
    expect(await emulator.call('o1', 'jobs', {})).toMatchObject({ openid: 'o1' })
  })

  it('is told when there is none of that name', async () => {
    expect((await cloudError(emulator.call('o1', 'nothing', {}))).code).toBe('FUNCTION_NOT_FOUND')
  })

  it('may not call itself without end', async () => {
    expect(await ask('callSelf', { depth: 4 })).toBe(4)
    expect((await cloudError(ask('callSelf', { depth: 5 }))).message).toMatch(/functions call functions 5 deep/)
  })

  it('leaves what it printed in the log', async () => {
    await ask('print')
    await cloudError(ask('fail'))
    const lines = emulator.logs().map(({ function: name, line }) => `${name}: ${line}`)
    expect(lines).toContain('api: 一行日志')
    expect(lines.some((line) => line.startsWith('api: Error: boom'))).toBe(true)
  })
})

describe('an event', () => {
  it('of six megabytes is taken, one byte more is refused', async () => {
    const frame = Buffer.byteLength(
      JSON.stringify({ action: 'nothing', fill: '', userInfo: { appId: 'wxemulator', openId: 'o1' } }),
    )
    const fill = (more: number) => ask('nothing', { fill: 'x'.repeat(6 * 1024 * 1024 - frame + more) })
    expect(await fill(0)).toBeNull()
    expect((await cloudError(fill(1))).code).toBe('EXCEED_REQUEST_SIZE_LIMIT')
  })
})

describe('what a call took from the database', () => {
  it('is counted by call, and only since the reset', async () => {
    await emulator.data.load('counters', [
      { _id: 'one', n: 0 },
      { _id: 'two', n: 0 },
    ])
    await ask('count', { id: 'one' })
    emulator.resetCounts()
    await ask('count', { id: 'one' })
    await ask('transfer', { from: 'one', to: 'two' })
    expect(emulator.counts()).toMatchObject([
      { function: 'api', openid: 'o1', requests: 2, reads: 1, writes: 1 },
      { function: 'api', openid: 'o1', requests: 4, reads: 0, writes: 2 },
    ])
  })
})

describe('SDK traps inside a function', () => {
  it('where() on a transaction would run outside it, and is refused', async () => {
    await emulator.data.load('counters', [{ _id: 'a', n: 1 }])
    expect((await cloudError(ask('whereInTransaction'))).message).toMatch(/transactions take documents by id only/)
    expect(emulator.data.get('counters', 'a')).toEqual({ _id: 'a', n: 1 })
  })

  it('a transaction that an earlier call left open, since its end was lost, stands in the way of no later call', async () => {
    await emulator.data.load('counters', [{ _id: 'a', n: 1 }])
    emulator.setFaults({ failDbCall: 3 })
    await cloudError(ask('whereInTransaction'))
    expect(emulator.dbCalls()).toBe(3)
    emulator.setFaults({})
    await ask('whereAlone')
    expect(emulator.data.get('counters', 'a')).toEqual({ _id: 'a', n: 2 })
  })

  it('a transaction that a dead worker left behind lets go of its documents', async () => {
    const error = await cloudError(emulator.call('o1', 'jobs', { hold: true, wait: 60_000 }))
    expect(error.code).toBe('FUNCTIONS_TIME_LIMIT_EXCEEDED')
    await emulator.data.load('counters', [{ _id: 'held', n: 2 }])
    expect(emulator.data.get('counters', 'held')).toEqual({ _id: 'held', n: 2 })
  })
})

describe('compiled bundles', () => {
  it('are kept beside and used by workers that start later; without them everything is the same', async () => {
    const codeDir = freshDir('code')
    const answers = []
    for (const nth of [1, 2]) {
      const other = await emulateFunctions({ now: START, codeDir })
      answers.push(await other.call(`o${nth}`, 'api', { action: 'whoami' }))
      await other.stop()
    }
    expect(readdirSync(codeDir)).toHaveLength(1)
    expect(answers).toEqual([await ask('whoami', {}, 'o1'), await ask('whoami', {}, 'o2')])
  })
})
