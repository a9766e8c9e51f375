import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { localDate } from '../../../domain/common'
import type { TreeHead } from '../../../domain/disclosure'
import {
  commitmentOf,
  draw,
  faultsOf,
  leastDrawn,
  LIST_BEGINS,
  listHash,
  lotOf,
  mayDraw,
  seedOf,
} from '../../../domain/supervision'
import type { Listed, PublishedDraw } from '../../../domain/supervision'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const listOf = (total: number, must = 0): Listed[] =>
  Array.from({ length: total }, (_, nth) => ({ id: `community_${nth}`, mustCheck: nth < must }))

const drawn = (listed: readonly Listed[], percent: number, seed = 'a seed') => draw(listed, percent, seed, sha256)

describe('PT-42 the city looks at 15% of the communities at least, rounded up', () => {
  it.each([
    [20, 15, 3],
    [21, 15, 4],
    [27, 15, 5],
    [1, 15, 1],
    [0, 15, 0],
    [20_000, 15, 3000],
    [100, 29, 29],
  ])('of %i at %i%% they are %i', (total, percent, expected) => {
    expect(leastDrawn(total, percent)).toBe(expected)
    expect(drawn(listOf(total), percent)).toHaveLength(expected)
  })
})

describe('PT-45 the county looks at 50% at least', () => {
  it.each([
    [20, 10],
    [21, 11],
    [1, 1],
  ])('of %i they are %i', (total, expected) => expect(drawn(listOf(total), 50)).toHaveLength(expected))
})

describe('PT-44 the pool comes first', () => {
  it('fills the share, and lots fill the rest', () => {
    const found = drawn(listOf(20, 2), 15)
    expect(found).toHaveLength(3)
    expect(found).toEqual(expect.arrayContaining(['community_0', 'community_1']))
  })

  it('is the whole draw where it is just the share', () => {
    expect(drawn(listOf(20, 3), 15)).toEqual(['community_0', 'community_1', 'community_2'])
  })

  it('is drawn whole where it is more than the share', () => {
    expect(drawn(listOf(20, 5), 15)).toHaveLength(5)
    expect(drawn(listOf(4, 4), 50)).toHaveLength(4)
  })
})

describe('PT-42 a draw can be drawn again by anybody', () => {
  it('comes out the same from the same seed, in whatever order the list is given', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), mustCheck: fc.boolean() }), {
          selector: ({ id }) => id,
          maxLength: 40,
        }),
        fc.integer({ min: 1, max: 100 }),
        fc.string(),
        (listed, percent, seed) => {
          const found = drawn(listed, percent, seed)
          const must = listed.filter(({ mustCheck }) => mustCheck).length
          expect(drawn([...listed].reverse(), percent, seed)).toEqual(found)
          expect(found).toHaveLength(Math.max(leastDrawn(listed.length, percent), must))
          for (const { id, mustCheck } of listed) if (mustCheck) expect(found).toContain(id)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('draws others by another seed, and each about as often', () => {
    const times = new Map<string, number>()
    for (let nth = 0; nth < 400; nth += 1) {
      for (const id of drawn(listOf(20), 15, `seed ${nth}`)) times.set(id, (times.get(id) ?? 0) + 1)
    }
    expect(times.size).toBe(20)
    for (const many of times.values()) expect(Math.abs(many - 60)).toBeLessThan(40)
  })

  it('gives a community its lot by the seed alone: who else is listed moves nothing', () => {
    expect(lotOf('s', 'community_1', sha256)).toBe(lotOf('s', 'community_1', sha256))
    expect(lotOf('s', 'community_1', sha256)).not.toBe(lotOf('t', 'community_1', sha256))
  })
})

const headOn = (day: string, size: number): TreeHead => ({ day: localDate(day), size, root: sha256(`${day} ${size}`) })

describe('PT-42 PT-45 a root draws only if nobody could know it at the announcement', () => {
  const at = { committedOn: '2026-10-20', sizeBefore: 7 }

  it.each([
    ['2026-10-19', 9, false],
    ['2026-10-20', 9, false],
    ['2026-10-21', 7, false],
    ['2026-10-21', 8, true],
    ['2027-01-01', 8, true],
  ])('of %s with %i entries: %s', (day, size, expected) => expect(mayDraw(headOn(day, size), at)).toBe(expected))
})

const HEAD = headOn('2026-10-22', 9)
const KEPT = { own: HEAD, before: headOn('2026-10-20', 8) }

/** A draw over two pages as it is published. */
function published(): PublishedDraw {
  const pages = [listOf(12, 1), listOf(20).slice(12)]
  const percent = 15
  const list = pages.reduce((before, page) => listHash(before, page, sha256), LIST_BEGINS)
  const terms = { listHash: list, percent, committedOn: '2026-10-20', sizeBefore: 7, nonce: sha256('nonce') }
  const seed = seedOf(terms.nonce, HEAD.root, sha256)
  const chosen = new Set(draw(pages.flat(), percent, seed, sha256))
  const members = pages.map((page) => page.map((one) => ({ ...one, drawn: chosen.has(one.id) })))
  return { ...terms, commitment: commitmentOf(terms, sha256), head: HEAD, seed, pages: members }
}

describe('PT-42 the recipe in docs/how-to-check-a-draw.md is all that somebody needs to draw again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'draw-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** The script of the page, run on what was published by a Node that knows nothing of ours. */
  const said = (of: PublishedDraw): string => {
    const page = readFileSync(join(__dirname, '../../../docs/how-to-check-a-draw.md'), 'utf8')
    const [, script = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? []
    writeFileSync(join(folder, 'check.mjs'), script)
    writeFileSync(join(folder, 'draw.json'), JSON.stringify(of))
    const { stdout } = spawnSync(process.execPath, ['check.mjs', 'draw.json'], { cwd: folder, encoding: 'utf8' })
    return stdout.trim()
  }

  it('comes out the same, and names what was changed', () => {
    const right = published()
    expect(said(right)).toBe('3 of 20, as published')
    const [first = [], ...others] = right.pages
    const swapped = first.map((one) => ({ ...one, drawn: !one.drawn }))
    expect(said({ ...right, pages: [swapped, ...others] })).toBe('differs: drawn')
    expect(said({ ...right, nonce: sha256('other') })).toMatch(/commitment.*seed/)
    expect(said({ ...right, pages: [first.slice(1), ...others] })).toMatch(/list/)
    expect(said({ ...right, head: headOn('2026-10-20', 9) })).toMatch(/day.*seed/)
  })
})

describe('PT-42 nobody can change a published draw unnoticed', () => {
  const right = published()
  const changed = (change: (page: PublishedDraw['pages']) => PublishedDraw['pages']): PublishedDraw => ({
    ...right,
    pages: change(right.pages),
  })
  const others: readonly (readonly [string, PublishedDraw, string])[] = [
    ['a community taken out', changed(([first = [], second = []]) => [first.slice(1), second]), 'list'],
    [
      'a community put into the pool',
      changed((pages) => pages.map((page) => page.map((one) => ({ ...one, mustCheck: true })))),
      'list',
    ],
    ['another drawn', changed((pages) => pages.map((page) => page.map((one) => ({ ...one, drawn: true })))), 'drawn'],
    ['another nonce', { ...right, nonce: sha256('other') }, 'commitment'],
    ['another share', { ...right, percent: 50 }, 'commitment'],
    ['another day of the announcement', { ...right, committedOn: '2026-10-19' }, 'commitment'],
    ['another size of the tree before', { ...right, sizeBefore: 6 }, 'commitment'],
    ['another seed', { ...right, seed: sha256('other') }, 'seed'],
    ['no root', { ...right, head: undefined }, 'root'],
  ]

  it('finds nothing in one that is right', () => {
    expect(faultsOf(right, KEPT, sha256)).toEqual([])
    expect(faultsOf(right, { own: HEAD }, sha256)).toEqual([])
  })

  it.each(others)('finds %s', (_, wrong, fault) => expect(faultsOf(wrong, KEPT, sha256)).toContain(fault))

  it('finds a root that differs by one sign from that of its day', () => {
    const root = HEAD.root.replace(/^./, (sign) => (sign === '0' ? '1' : '0'))
    expect(faultsOf({ ...right, head: { ...HEAD, root } }, KEPT, sha256)).toEqual(['root', 'seed'])
    expect(faultsOf(right, { ...KEPT, own: { ...HEAD, root } }, sha256)).toEqual(['root'])
    expect(faultsOf(right, { before: KEPT.before }, sha256)).toEqual(['root'])
  })

  it('finds that a head of the same day was taken, or not the first one', () => {
    const early = headOn('2026-10-20', 9)
    const seed = seedOf(right.nonce, early.root, sha256)
    expect(faultsOf({ ...right, head: early, seed }, { own: early }, sha256)).toContain('day')
    expect(faultsOf(right, { ...KEPT, before: headOn('2026-10-21', 8) }, sha256)).toEqual(['day'])
  })
})
