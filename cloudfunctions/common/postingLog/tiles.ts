import type { Range, TreeNode } from '../../../domain/disclosure'
import { joined, nodesOf, whole } from '../../../domain/disclosure'
import type { TreeTileRecord } from '../records/tree'
import type { Reader } from '../store/port'
import { sha256 } from './append'

/** A tile holds the hashes of 2^10 neighbouring subtrees: a million leaves are two levels of tiles. */
const HEIGHT = 10
const WIDTH = 2 ** HEIGHT
const HEX = 64

export const tileId = (level: number, index: number): string => `${level}-${index}`

type Tiles = ReadonlyMap<string, string>

/** The hashes of some ranges, each range beginning where a subtree of its size does; reads each tile once. */
export async function hashesOf(reader: Pick<Reader, 'get'>, ranges: readonly Range[]): Promise<string[]> {
  const ids = [
    ...new Set(
      ranges
        .flatMap(nodesOf)
        .map(placeOf)
        .map(({ tile }) => tile),
    ),
  ]
  const found = await Promise.all(ids.map((id) => reader.get('treeTiles', id)))
  const tiles: Tiles = new Map(found.flatMap((tile) => (tile ? [[tile._id, tile.hashes] as const] : [])))
  return ranges.map((range) =>
    joined(
      nodesOf(range).map((node) => hashOf(tiles, node)),
      sha256,
    ),
  )
}

/** In which tile a subtree's hash is found, and from which of the hashes there. */
function placeOf({ level, index }: TreeNode) {
  const inner = level % HEIGHT
  const from = index * 2 ** inner
  return { tile: tileId((level - inner) / HEIGHT, Math.floor(from / WIDTH)), from: from % WIDTH, count: 2 ** inner }
}

function hashOf(tiles: Tiles, node: TreeNode): string {
  const { tile, from, count } = placeOf(node)
  const hashes = cut(tiles.get(tile) ?? '').slice(from, from + count)
  if (hashes.length < count) throw new RangeError(`the tile ${tile} holds no subtree ${node.level}-${node.index}`)
  return whole(hashes, sha256)
}

const cut = (hashes: string): string[] =>
  Array.from({ length: hashes.length / HEX }, (_, nth) => hashes.slice(nth * HEX, (nth + 1) * HEX))

/** What stands in the tiles once leaves are added behind so many: every tile that changes, whole. */
export async function tilesWith(
  get: (id: string) => Promise<TreeTileRecord | undefined>,
  size: number,
  leaves: readonly string[],
): Promise<Map<string, string>> {
  const changed = new Map<string, string>()
  let [at, added] = [size, leaves]
  for (let level = 0; added.length > 0; level += 1) {
    const filled: string[] = []
    for (const [nth, hash] of added.entries()) {
      const id = tileId(level, Math.floor((at + nth) / WIDTH))
      const tile = (changed.get(id) ?? (await get(id))?.hashes ?? '') + hash
      changed.set(id, tile)
      if (tile.length === WIDTH * HEX) filled.push(whole(cut(tile), sha256))
    }
    at = Math.floor(at / WIDTH)
    added = filled
  }
  return changed
}
