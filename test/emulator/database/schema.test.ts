import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSchema } from '../../../emulator/database/schema'
import { freshDir } from '../support/build'

function read(schema: unknown) {
  const file = join(freshDir('schema'), 'schema.json')
  writeFileSync(file, JSON.stringify(schema))
  return readSchema(file)
}

const index = (name: string, fields: unknown = [{ name: 'a', direction: 1 }]) => ({ name, fields })
const collection = (name: string, indexes: unknown[] = []) => ({ name, indexes })
const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

describe('a schema', () => {
  it('is taken as far as CloudBase would take it', () => {
    expect(read({ collections: many(100, (at) => collection(`c${at}`)) }).collections).toHaveLength(100)
    expect(() => read({ collections: many(101, (at) => collection(`c${at}`)) })).toThrow(/more than 100 collections/)
    const indexed = (count: number) =>
      read({
        collections: [
          collection(
            'c',
            many(count, (at) => index(`i${at}`)),
          ),
        ],
      })
    expect(indexed(20).collections[0]?.indexes).toHaveLength(20)
    expect(() => indexed(21)).toThrow(/more than 20 indexes/)
    const wide = (count: number) =>
      read({
        collections: [
          collection('c', [
            index(
              'i',
              many(count, (at) => ({ name: `f${at}`, direction: 1 })),
            ),
          ]),
        ],
      })
    expect(wide(31).collections[0]?.indexes[0]?.fields).toHaveLength(31)
    expect(() => wide(32)).toThrow(/1 to 31 fields/)
  })

  it.each<[string, unknown, RegExp]>([
    ['no list', {}, /collections is not a list/],
    ['a collection twice', { collections: [collection('c'), collection('c')] }, /collection c is declared twice/],
    ['an index twice', { collections: [collection('c', [index('i'), index('i')])] }, /index of c i is declared twice/],
    [
      'a direction of its own',
      { collections: [collection('c', [index('i', [{ name: 'a', direction: 2 }])])] },
      /is 1 or -1/,
    ],
    ['no name', { collections: [collection('')] }, /name is missing/],
    ['an index of nothing', { collections: [collection('c', [index('i', [])])] }, /1 to 31 fields/],
  ])('with %s is refused', (_, schema, words) => {
    expect(() => read(schema)).toThrow(words)
  })
})
