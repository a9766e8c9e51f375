import type { Clock } from '../clock'
import { matchesCron, parseCron } from './cron'
import type { Host } from './host'

/** The timers of the functions' config.json. They fire by themselves once started, and whenever they are told to. */
export interface Timers {
  list(): readonly Timer[]
  fire(name: string): Promise<unknown>
  start(): void
  stop(): void
}

export interface Timer {
  readonly name: string
  readonly function: string
  readonly cron: string
}

const TICK_MS = 500

export function createTimers(host: Pick<Host, 'functions' | 'invoke'>, clock: Clock): Timers {
  const timers: readonly Timer[] = host.functions.flatMap((config) =>
    config.timers.map(({ name, cron }) => ({ name, function: config.name, cron })),
  )
  const crons = timers.map((timer) => ({ timer, cron: parseCron(timer.cron) }))
  let ticking: NodeJS.Timeout | undefined
  let lastSecond = 0

  const fire = async (name: string): Promise<unknown> => {
    const timer = timers.find((each) => each.name === name)
    if (!timer) throw new Error(`no timer ${name}; there are: ${timers.map((each) => each.name).join(', ') || 'none'}`)
    const event = { Type: 'Timer', TriggerName: name, Time: new Date(clock.now()).toISOString(), Message: '' }
    return JSON.parse(await host.invoke(timer.function, event, { source: 'wx_trigger' }))
  }
  /** Each second is looked at once; seconds that a set clock jumps over are not made up for. */
  const tick = (): void => {
    const second = Math.floor(clock.now() / 1000)
    if (second === lastSecond) return
    lastSecond = second
    for (const { timer, cron } of crons) {
      if (matchesCron(cron, second * 1000)) void fire(timer.name).catch(() => undefined)
    }
  }
  return {
    list: () => timers,
    fire,
    start: () => {
      ticking = setInterval(tick, TICK_MS)
    },
    stop: () => clearInterval(ticking),
  }
}
