import { registerRegion } from '../../../contract/registry/registerRegion'
import { accept, refuse } from '../../../domain/common'
import { levelOf, liesIn } from '../../../domain/registry'
import { handler } from '../../common/door/handler'
import type { RegionRecord } from '../../common/records/registry'

const LEVELS = ['city', 'county', 'subdistrict', 'neighbourhood'] as const

/** Registers a region directly below another one. */
export default handler(registerRegion, async ({ parentId, code, name, hotlines }, { commit }) =>
  commit(async (change) => {
    const parent = await change.get('regions', parentId)
    const level = LEVELS.find((one) => one === levelOf(code))
    if (!parent || !level || !isNext(parent, level) || !liesIn(code, parentId)) {
      return refuse({ code: 'registry.notBelow', parent: parent?.name ?? '', region: code })
    }
    if (await change.get('regions', code)) return refuse({ code: 'registry.regionStands', name })
    await change.insert('regions', {
      _id: code,
      name,
      level,
      parentId,
      regionPath: [...parent.regionPath, code],
      names: [...parent.names, name],
      hotlines,
    })
    return accept({ regionId: code })
  }),
)

const isNext = ({ level }: RegionRecord, below: RegionRecord['level']): boolean =>
  LEVELS.indexOf(below) === LEVELS.indexOf(level) + 1
