import { sha256 } from '../cloudfunctions/common/postingLog/append'
import { tilesWith } from '../cloudfunctions/common/postingLog/tiles'

const AT_ONCE = 10_000

/** Tiles of a tree over so many leaves, made up but for those that somebody names by their place. */
export async function plantedTiles(size: number, known: ReadonlyMap<number, string> = new Map()) {
  const tiles = new Map<string, string>()
  const get = async (id: string) => ({ _id: id, hashes: tiles.get(id) ?? '' })
  for (let from = 0; from < size; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, size - from)
    const leaves = Array.from({ length: count }, (_, nth) => known.get(from + nth) ?? sha256(`leaf ${from + nth}`))
    for (const [id, hashes] of await tilesWith(get, from, leaves)) tiles.set(id, hashes)
  }
  return tiles
}
