import { mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import type { PostedContent } from '../../contract/disclosure/content'
import type { differenceOf, KnownHead, Proof } from '../../contract/disclosure/proof'
import { readProof } from '../../contract/disclosure/readProof'
import { readStatement } from '../../contract/disclosure/readStatement'
import { sha256 } from '../../cloudfunctions/common/postingLog/append'
import { proofUnder } from '../../cloudfunctions/common/postingLog/heads'
import { hashesOf } from '../../cloudfunctions/common/postingLog/tiles'
import { entryHash, leafHash } from '../../domain/disclosure'
import type { Hash } from '../../domain/disclosure'
import { localDate } from '../../domain/common'
import { communityId } from '../../scripts/seed/places'
import { memoryStore } from '../../test/checks/memory'
import { openWorld } from '../../test/fixtures/world'
import { plantedTiles } from '../planted'
import { paired, row } from '../row'
import type { Row } from '../row'

const ENTRIES = 1_000_000
const INDEX = 345_678
/** What the phone remembers: the longest way is from a size whose bits are mixed. */
const REMEMBERED = 699_051
const DAY = localDate('2026-10-31')
const TIMES = 200
const KB = 1024

interface Shown {
  readonly content: PostedContent
  readonly given: Proof
  readonly known: KnownHead
}

interface Phone {
  readonly differenceOf: typeof differenceOf
  readonly sha256Of: Hash
}

/** What a phone works out when it opens a statement: its words, its place among a million entries, and that the root goes on. */
export async function proof(): Promise<Row[]> {
  const { phone, bytes } = phoneBuild()
  const { content, given, known } = await shown()
  const { head: _head, inclusion: _inclusion, consistency: _consistency, ...bare } = given
  let hashes = 0
  const counting: Hash = (text) => {
    hashes += 1
    return phone.sha256Of(text)
  }
  const verify = async (hash: Hash): Promise<void> => right(phone.differenceOf(content, given, { known }, hash))
  const words = async (): Promise<void> => right(phone.differenceOf(content, bare, {}, phone.sha256Of))
  await verify(counting)
  const ratio = await paired(TIMES, () => verify(phone.sha256Of), words)
  return [
    row(`hashes that verify a statement among ${ENTRIES} entries, inclusion and consistency`, hashes, 80),
    row('verifying all of it, as built for the phone ÷ its words and its entry alone', ratio, 10, ' ×'),
    row('code that verifies, as built for the phone', bytes / KB, 60, ' KB'),
  ]
}

function right(difference: string | undefined): void {
  if (difference !== undefined) throw new Error(`a right proof was refused: ${difference}`)
}

/** The modules that the mini-program verifies with, bundled for a phone's engine. */
function phoneBuild(): { phone: Phone; bytes: number } {
  const outfile = join(mkdtempSync(join(tmpdir(), 'mingzhang-proof-')), 'phone.js')
  const contents = [
    "export { differenceOf } from './contract/disclosure/proof'",
    "export { sha256Of } from './src/services/hash'",
  ].join('\n')
  buildSync({
    stdin: { contents, resolveDir: resolve('.'), loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'cjs', target: 'es2017', outfile },
  })
  const phone: Phone = createRequire(outfile)(outfile)
  return { phone, bytes: readFileSync(outfile).length }
}

/** A statement of the seed with its entry, as a leaf of a tree over a million. */
async function shown(): Promise<Shown> {
  const { content, given } = await posted()
  const { communityId: community, entry } = given
  const leaf = leafHash({ communityId: community, seq: entry.seq, hash: entryHash(entry, sha256) }, sha256)
  const tiles = await plantedTiles(ENTRIES, new Map([[INDEX, leaf]]))
  const { store } = memoryStore()
  for (const [_id, hashes] of tiles) await store.insert('treeTiles', { _id, hashes })
  const headOf = async (size: number): Promise<KnownHead> => {
    const [root = ''] = await hashesOf(store, [{ from: 0, until: size }])
    return { day: DAY, size, root }
  }
  const head = await headOf(ENTRIES)
  const proven = await proofUnder(store, head, INDEX, REMEMBERED)
  return { content, given: { ...given, head, ...proven }, known: await headOf(REMEMBERED) }
}

async function posted(): Promise<{ content: PostedContent; given: Proof }> {
  const world = await openWorld({ seed: 'putian' })
  try {
    const statementId = `${await communityId(world, '样本花园')}-2026Q2`
    const { content } = await world.as('ownerLiu').does(readStatement, { statementId })
    return { content, given: await world.as('ownerLiu').does(readProof, { statementId }) }
  } finally {
    await world.stop()
  }
}
