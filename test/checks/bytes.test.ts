import { checks } from '../../checks'
import type { Books } from '../../checks'
import { villageBooks } from './village'

const HASHED = ['seq', 'kind', 'at', 'contentHash', 'previousHash'] as const
/** What else is stored with an entry: where it is found, what it is about, where it stands in the tree. */
const BESIDE = ['communityId', 'refId', 'treeIndex'] as const
type Field = (typeof HASHED)[number] | (typeof BESIDE)[number]

/** The same text with one sign of it another. */
const other = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1)

const withEntry = (books: Books, id: string, field: Field, value: string): Books => {
  const logEntries = books.logEntries.map((entry) => {
    const changed: Books['logEntries'][number] = JSON.parse(
      JSON.stringify({ ...entry, [field]: typeof entry[field] === 'number' ? Number(value) : value }),
    )
    return entry._id === id ? changed : entry
  })
  return { ...books, logEntries }
}

/** Every sign of some fields of every entry that is found by none of the checks, or not by its name. */
function missed(books: Books, fields: readonly Field[], names: readonly string[]): string[] {
  const lost: string[] = []
  for (const { _id, ...entry } of books.logEntries) {
    for (const field of fields) {
      const text = String(entry[field])
      for (let at = 0; at < text.length; at += 1) {
        const spoilt = withEntry(books, _id, field, other(text, at))
        const named = names.flatMap((name) => (checks[name]?.(spoilt) ?? []).map(({ record }) => record))
        if (!named.includes(`logEntries/${_id}`)) lost.push(`${_id} ${field} ${at}`)
      }
    }
  }
  return lost
}

describe('whoever changes any single sign of any stored entry of the log is found, and the entry is named', () => {
  let books: Books
  beforeAll(async () => {
    books = await villageBooks()
    expect(books.logEntries.length).toBeGreaterThan(5)
  })

  it('every sign of every hashed field of every entry', () => {
    expect(missed(books, HASHED, ['entriesStandInTree'])).toEqual([])
  })

  it('every sign of what stands beside them', () => {
    expect(missed(books, BESIDE, ['entriesStandInTree', 'entriesAreAboutSomething'])).toEqual([])
  })

  it('every sign of entries of today, which no root holds yet: by the chain, up to the head beside it', () => {
    const logEntries = books.logEntries.map(({ treeIndex, ...entry }) => ({ ...entry, treeKey: `${treeIndex}` }))
    expect(missed({ ...books, logEntries }, HASHED, ['logUnbroken'])).toEqual([])
  })
})
