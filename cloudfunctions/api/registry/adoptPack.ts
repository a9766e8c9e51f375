import { adoptPack } from '../../../contract/registry/adoptPack'
import { accept, refuse } from '../../../domain/common'
import type { Adoption } from '../../../domain/policy'
import { adopt } from '../../../policies'
import { handler } from '../../common/door/handler'
import { changeRules } from './rules'

export default handler(adoptPack, async ({ regionId, pack, from, until, campaign }, { subject, commit }) => {
  if (until !== undefined && until < from) return refuse({ code: 'registry.endsBeforeItBegins', from, until })
  const path = subject?.regionPath ?? [regionId]
  const wanted: Adoption = { region: regionId, pack, from, campaign, ...(until === undefined ? {} : { until }) }
  const adopted = adopt(wanted, path)
  if (!adopted.ok) return adopted
  return commit(async (change) => {
    await changeRules(change, path, ({ adoptions }) => ({ adoptions: [...adoptions, adopted.value] }))
    return accept({ regionId, pack })
  })
})
