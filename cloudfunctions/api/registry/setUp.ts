import { createHash, timingSafeEqual } from 'node:crypto'
import { setUp } from '../../../contract/registry/setUp'
import { accept, refuse } from '../../../domain/common'
import { levelOf, regionPath } from '../../../domain/registry'
import { handler } from '../../common/door/handler'
import type { HeldPost, RegionRecord } from '../../common/records/registry'
import type { Reader } from '../../common/store/port'
import { givePost } from './posts'

/** Opens a top region and gives its first post. The key stands in the function's environment, and is taken away there. */
export default handler(setUp, async ({ key, region, name, title }, { store, caller, now, newId, commit }) => {
  const expected = process.env.MINGZHANG_SETUP_KEY
  if (!expected) return refuse({ code: 'registry.setUpClosed' })
  if (!isSame(key, expected)) return refuse({ code: 'registry.wrongKey' })
  const level = levelOf(region.code)
  if (level !== 'city' && level !== 'county') return refuse({ code: 'registry.notSuchLevel', level })
  const related = await relatedTo(store, region.code)
  if (related) return refuse({ code: 'registry.openedFromAbove', region: related.name })

  return commit(async (change) => {
    if (await change.get('regions', region.code)) return refuse({ code: 'registry.regionStands', name: region.name })
    const path = [region.code]
    await change.insert('regions', top(region, level, path))
    const postId = newId('post')
    const post: HeldPost = { postId, role: level, scope: 'region', scopeId: region.code, title, scopeName: region.name }
    await givePost(change, { personId: caller.personId, name, post, place: { regionPath: path } }, now)
    return accept({ regionId: region.code, postId })
  })
})

const top = (
  { code, name }: { code: string; name: string },
  level: RegionRecord['level'],
  path: readonly string[],
): RegionRecord => ({ _id: code, name, level, regionPath: path, names: [name], hotlines: [] })

/** Takes as long for a near miss as for a wild guess. */
const isSame = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const CITY_DIGITS = 4

/** A region above this one that stands, or, of a city, one that lies in it: its path would break. */
async function relatedTo(store: Reader, code: string): Promise<RegionRecord | undefined> {
  const above = await Promise.all(regionPath(code).map((one) => (one === code ? undefined : store.get('regions', one))))
  const standing = above.find((region) => region !== undefined)
  if (standing || levelOf(code) !== 'city') return standing
  const prefix = code.slice(0, CITY_DIGITS)
  const below = await store.find('regions', { where: { _id: { gt: code, lt: `${prefix}~` } }, limit: 1 })
  return below[0]
}
