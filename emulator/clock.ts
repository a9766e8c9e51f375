/** The emulator's time. A number holds still until it is set or advanced; 'real' runs on from wherever it is set. */
export interface Clock {
  /** Epoch ms. */
  now(): number
  set(ms: number): void
  advance(ms: number): void
  /** What a worker needs to tell the same time. */
  setting(): ClockSetting
}

export type ClockSetting = { readonly frozenAt: number } | { readonly offset: number }

export function createClock(start: number | 'real'): Clock {
  let setting: ClockSetting = start === 'real' ? { offset: 0 } : { frozenAt: start }
  const now = (): number => ('frozenAt' in setting ? setting.frozenAt : Date.now() + setting.offset)
  const set = (ms: number): void => {
    setting = 'frozenAt' in setting ? { frozenAt: ms } : { offset: ms - Date.now() }
  }
  return { now, set, advance: (ms) => set(now() + ms), setting: () => setting }
}
