/** One line of the table: what was measured, what came out, what it is to stay under. */
export interface Row {
  readonly what: string
  readonly value: string
  readonly under: string
  readonly kept: boolean
}

export const row = (what: string, value: number, under: number, unit = ''): Row => ({
  what,
  value: `${round(value)}${unit}`,
  under: `${under}${unit}`,
  kept: value <= under,
})

export const round = (value: number): number => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100)

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Milliseconds of each of several runs, one after another. */
export async function timed(runs: number, work: (nth: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let nth = 0; nth < runs; nth += 1) {
    const begun = process.hrtime.bigint()
    await work(nth)
    taken.push(Number(process.hrtime.bigint() - begun) / 1e6)
  }
  return taken
}

/** The middle of A ÷ B, pair by pair, so that a machine that slows down slows both. */
export async function paired(
  runs: number,
  a: (nth: number) => Promise<unknown>,
  b: (nth: number) => Promise<unknown>,
): Promise<number> {
  const ratios: number[] = []
  for (let nth = 0; nth < runs; nth += 1) {
    const [first = 0] = await timed(1, () => a(nth))
    const [second = 1] = await timed(1, () => b(nth))
    ratios.push(first / second)
  }
  return median(ratios)
}
