import { each } from '../../../cloudfunctions/sweep/each'

const letters = ['a', 'b', 'c', 'd', 'e']

describe('what is done to one after the other', () => {
  it('is done to those behind one that fails, too, and then its fault is thrown', async () => {
    const done: string[] = []
    const work = async (letter: string): Promise<void> => {
      if (letter === 'b') throw new Error('b failed')
      done.push(letter)
    }
    await expect(each(letters, work)).rejects.toThrow('b failed')
    expect(done).toEqual(['a', 'c', 'd', 'e'])
  })

  it('is under way for as many side by side as were allowed, and for no more', async () => {
    let underWay = 0
    let most = 0
    const work = async (): Promise<void> => {
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise((resolve) => setImmediate(resolve))
      underWay -= 1
    }
    await each(letters, work)
    expect(most).toBe(1)
    await each(letters, work, 2)
    expect(most).toBe(2)
  })
})
