/**
 * Does the same to one after the other, or to some side by side. One that fails holds up none of the others; once all had their turn,
 * the first fault is thrown.
 */
export async function each<T>(all: readonly T[], work: (one: T) => Promise<void>, atOnce = 1): Promise<void> {
  const faults: unknown[] = []
  for (let from = 0; from < all.length; from += atOnce) {
    const some = all.slice(from, from + atOnce)
    await Promise.all(some.map((one) => work(one).catch((fault: unknown) => void faults.push(fault))))
  }
  if (faults.length > 0) throw faults[0]
}
