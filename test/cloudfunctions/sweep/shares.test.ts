import { inShares } from '../../../cloudfunctions/sweep/shares'

const SHORT_MS = 30

/** Work that is at its end after some turns, or never; which turns it had. */
function played(turns: Readonly<Record<string, number>>) {
  const had: string[] = []
  const left = new Map(Object.entries(turns))
  const work = async (name: string, until: number): Promise<boolean> => {
    while (performance.now() < until) {
      had.push(name)
      const after = (left.get(name) ?? 0) - 1
      left.set(name, after)
      if (after <= 0) return true
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    return false
  }
  const run = () => inShares(Object.keys(turns), performance.now() + SHORT_MS, work)
  return { had, run }
}

describe('pieces of work within their shares of the time', () => {
  it('are each done once, in their order, where there is time', async () => {
    const { had, run } = played({ first: 1, second: 2, third: 1 })
    await run()
    expect(had).toEqual(['first', 'second', 'second', 'third'])
  })

  it('have their turn behind one that never ends, which has what the others leave', async () => {
    const { had, run } = played({ first: 1, endless: Infinity, last: 1 })
    await run()
    expect(had.indexOf('last')).toBeGreaterThan(had.indexOf('endless'))
    expect(had.lastIndexOf('endless')).toBeGreaterThan(had.indexOf('last'))
  })

  it('have their turn behind one that fails, and then its fault is thrown', async () => {
    const had: string[] = []
    const work = async (name: string): Promise<boolean> => {
      had.push(name)
      if (name === 'broken') throw new Error('broken')
      return true
    }
    await expect(inShares(['broken', 'last'], performance.now() + SHORT_MS, work)).rejects.toThrow('broken')
    expect(had).toEqual(['broken', 'last'])
  })
})
