import { nearbyReports } from '../../../contract/case/nearbyReports'
import type { CaseChange, Place } from '../../../domain/case'
import { dutiesOn, nearbyOf, nearness, openCase, placeRefusal } from '../../../domain/case'
import { accept, refuse } from '../../../domain/common'
import { aroundOf, groundsOf } from '../../common/case/around'
import type { Around } from '../../common/case/around'
import { groundView } from '../../common/case/ground'
import { caseRow } from '../../common/case/row'
import { named } from '../../common/case/units'
import { handler } from '../../common/door/handler'
import type { CaseRecord } from '../../common/records/case'

/** Far more open reports of one kind than a community has at once; older ones are not the same trouble. */
const LOOKED_AT = 100
const SHOWN = 5

export default handler(nearbyReports, async ({ communityId, problem, place }, context) => {
  const { store, caller, now, today } = context
  const around = await aroundOf(store, communityId, today)
  const refusal = placeRefusal(place, groundsOf(around.community), around.rules.marginMetres)
  if (refusal) return refuse(refusal)
  const where = { communityId, problem, open: true }
  const open = await store.find('cases', { where, order: ['listKey', 'desc'], limit: LOOKED_AT })
  const near = nearbyOf(open.map(placed), { problem, place }, around.rules.nearbyMetres)
  const duties = dutiesOn(around.policies, problem, today)
  return accept({
    near: near.slice(0, SHOWN).map(({ record }) => ({
      ...caseRow(record, around.community, caller.personId, now),
      ...apart(record.report.place, place),
    })),
    ahead: aheadOf(openCase({ problem }, around.here, duties, now, around.rules), around),
    today,
  })
})

const placed = (record: CaseRecord) => ({ problem: record.problem, place: record.report.place, record })

function apart(from: Place, to: Place): { metres?: number; sameBuilding: boolean } {
  const { sameBuilding, metres } = nearness(from, to)
  return { sameBuilding, ...(metres === undefined ? {} : { metres: Math.round(metres) }) }
}

/** What would happen to a report that is sent now. */
function aheadOf({ next }: CaseChange, { community, here }: Around) {
  const { route, clocks, reportedAt } = next
  const helpers = [...route.responsible, ...route.urged].filter((unit) => here.includes(unit) && unit !== next.holder)
  const dueOf = (kind: string): number => clocks.find((clock) => clock.kind === kind)?.due ?? reportedAt
  return {
    receiver: named(community, next.holder),
    helpers: [...new Set(helpers)].map((unit) => named(community, unit)),
    acceptBy: dueOf('accept'),
    replyBy: dueOf('reply'),
    byDuty: route.byDuty,
    ground: groundView(route.ground),
  }
}
