import { checks } from '../../checks'
import type { Books } from '../../checks'
import { villageBooks } from './village'

const HASHED = ['seq', 'kind', 'at', 'contentHash', 'previousHash'] as const

/** The same text with one sign of it another. */
const other = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1)

const withEntry = (books: Books, id: string, field: (typeof HASHED)[number], value: string): Books => {
  const logEntries = books.logEntries.map((entry) => {
    const changed: Books['logEntries'][number] = JSON.parse(
      JSON.stringify({ ...entry, [field]: typeof entry[field] === 'number' ? Number(value) : value }),
    )
    return entry._id === id ? changed : entry
  })
  return { ...books, logEntries }
}

describe('PT-06 whoever changes any single sign of any stored entry of the log is found, and the entry is named', () => {
  it('every sign of every hashed field of every entry', async () => {
    const books = await villageBooks()
    const missed: string[] = []
    for (const entry of books.logEntries) {
      for (const field of HASHED) {
        const text = String(entry[field])
        for (let at = 0; at < text.length; at += 1) {
          const spoilt = withEntry(books, entry._id, field, other(text, at))
          const named = (checks.entriesStandInTree?.(spoilt) ?? []).map(({ record }) => record)
          if (!named.includes(`logEntries/${entry._id}`)) missed.push(`${entry._id} ${field} ${at}`)
        }
      }
    }
    expect(books.logEntries.length).toBeGreaterThan(5)
    expect(missed).toEqual([])
  })
})
