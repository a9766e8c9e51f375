import { createClock } from '../../emulator/clock'
import { matchesCron, parseCron } from '../../emulator/functions/cron'
import type { Caller, Host } from '../../emulator/functions/host'
import { createTimers } from '../../emulator/functions/timers'

const at = (iso: string): number => Date.parse(`${iso}+08:00`)

describe('cron of seven fields, in China time', () => {
  it.each([
    ['0 */5 * * * * *', '2026-10-31T23:55:00', true],
    ['0 */5 * * * * *', '2026-10-31T23:55:01', false],
    ['0 */5 * * * * *', '2026-10-31T23:56:00', false],
    ['0 0 8 * * * *', '2026-10-31T08:00:00', true],
    ['0 0 0 1 * * *', '2026-11-01T00:00:00', true],
    ['0 0 0 1 * * *', '2026-10-31T00:00:00', false],
    ['0 30 9-11/2 * * * *', '2026-10-31T11:30:00', true],
    ['0 30 9-11/2 * * * *', '2026-10-31T10:30:00', false],
    ['0 0 9 * * 1,3 *', '2026-11-02T09:00:00', true],
    ['0 0 9 * * 1,3 *', '2026-11-01T09:00:00', false],
    ['0 0 9 1 1 * 2027', '2027-01-01T09:00:00', true],
    ['0 0 9 1 1 * 2027', '2026-01-01T09:00:00', false],
  ])('%s at %s: %s', (cron, time, expected) => {
    expect(matchesCron(parseCron(cron), at(time))).toBe(expected)
  })

  it.each(['* * * * *', '0 0 0 1 * ? *', '0 */0 * * * * *', 'x * * * * * *'])('refuses %s', (cron) => {
    expect(() => parseCron(cron)).toThrow(/cron/)
  })
})

describe('timers', () => {
  const fired: [string, unknown, Caller][] = []
  const invoke: Host['invoke'] = async (name, event, caller) => {
    fired.push([name, event, caller])
    return '"done"'
  }
  const functions = [
    {
      name: 'sweep',
      entry: '',
      timeoutMs: 1,
      memoryMb: 1,
      openapi: [],
      timers: [{ name: 'each', cron: '0 */5 * * * * *' }],
    },
  ]
  beforeEach(() => {
    fired.length = 0
    jest.useFakeTimers()
  })
  afterEach(() => jest.useRealTimers())

  it('fire once in the second they name, by the clock that is set', () => {
    const clock = createClock(at('2026-10-31T23:54:58'))
    const timers = createTimers({ functions, invoke }, clock)
    timers.start()
    for (const _ of Array.from({ length: 12 })) {
      jest.advanceTimersByTime(500)
      clock.advance(500)
    }
    timers.stop()
    expect(fired).toEqual([
      [
        'sweep',
        { Type: 'Timer', TriggerName: 'each', Time: '2026-10-31T15:55:00.000Z', Message: '' },
        { source: 'wx_trigger' },
      ],
    ])
  })

  it('fire when told to, and only those there are', async () => {
    const timers = createTimers({ functions, invoke }, createClock(0))
    expect(await timers.fire('each')).toBe('done')
    await expect(timers.fire('other')).rejects.toThrow(/no timer other; there are: each/)
  })
})
