import { readServiceRate } from '../../../contract/disclosure/readServiceRate'
import { accept } from '../../../domain/common'
import { communityShare, fieldIndicator, SERVICE } from '../../../domain/disclosure'
import { groundId } from '../../../domain/policy'
import { groundView } from '../../common/disclosure/grounds'
import { handler } from '../../common/door/handler'
import { ALL_PERIODS } from '../../common/figures'
import { policiesAt } from '../../common/policies'
import { figuresAsOf } from '../supervision/asOf'

/** One counter of a region, and the rules; nothing is scanned, whatever lies below it. */
export default handler(readServiceRate, async ({ regionId }, { store, subject, today, now }) => {
  const [region, counter, policies, asOf] = await Promise.all([
    store.get('regions', regionId),
    store.get('regionCounters', `${regionId}-${ALL_PERIODS}`),
    policiesAt(store, subject?.regionPath ?? []),
    figuresAsOf(store, now),
  ])
  const valueOf = (indicator: string): number =>
    counter?.figures.find((figure) => figure.indicator === indicator)?.value ?? 0
  const target = policies.value('service.target', today)
  const asked = valueOf(SERVICE.asked)
  const share = (indicator: string) => ({
    indicator,
    ...communityShare(valueOf(indicator), asked, target?.value.percent),
  })
  return accept({
    regionId,
    name: region?.name ?? '',
    today,
    asked,
    open: valueOf(SERVICE.open),
    ...(target && {
      target: {
        percent: target.value.percent,
        ground: groundView(groundId(target.ground, 'target'), target.ground),
      },
      counted: share(SERVICE.target),
    }),
    fields: (target?.value.fields ?? []).map((field) => ({ field, ...share(fieldIndicator(field)) })),
    whole: share(SERVICE.complete),
    asOf,
  })
})
