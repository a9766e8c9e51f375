import { each } from './each'

/**
 * Does pieces of work one after the other, each within its share of the time that is left; those that didn't come to their end share
 * what the others left over. One that fails counts as ended and holds up none of the others; once all had their turn, the first fault
 * is thrown.
 * @param until when the time is up, in ms of `performance.now()`, as what `work` is given and by which it says whether it came to its end
 */
export async function inShares(
  names: readonly string[],
  until: number,
  work: (name: string, until: number) => Promise<boolean>,
): Promise<void> {
  const unended: string[] = []
  let waiting = names.length
  await each(names, async (name) => {
    const now = performance.now()
    const share = Math.max(0, until - now) / waiting
    waiting -= 1
    if (!(await work(name, now + share))) unended.push(name)
  })
  if (unended.length > 0 && performance.now() < until) await inShares(unended, until, work)
}
