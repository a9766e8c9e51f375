import { registerBuildings } from '../../../contract/registry/registerBuildings'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import type { PlanBuilding, SitePlan } from '../../common/records/registry'

export default handler(registerBuildings, async ({ communityId, plan }, { commit }) => {
  const twice = plan.buildings.find(({ name }, at) => plan.buildings.findIndex((one) => one.name === name) !== at)
  if (twice) return refuse({ code: 'registry.buildingTwice', building: twice.name })
  const outside = plan.buildings.find((building) => !isOn(plan, building))
  if (outside) return refuse({ code: 'registry.outsidePlan', building: outside.name })
  return commit(async (change) => {
    await change.patch('communities', communityId, { plan })
    return accept({ communityId })
  })
})

const isOn = (plan: Pick<SitePlan, 'width' | 'depth'>, { x, y, width, depth }: PlanBuilding): boolean =>
  width > 0 && depth > 0 && x + width <= plan.width && y + depth <= plan.depth
