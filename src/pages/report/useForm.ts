import * as v from 'valibot'
import { openReport, type ReportForm } from '../../../contract/case/openReport'
import { useCommunity } from '../../services/community'
import { recall, remember } from '../../services/storage'
import { useCall, type Loaded } from '../../services/useCall'
import { useEffect } from 'react'

const NAME = 'report-form'
const isForm = (kept: unknown): kept is ReportForm => v.is(openReport.output, kept)

/** The form of the community that this person looks at; without a network the last one that came. */
export function useForm(): { readonly reading: Loaded<ReportForm>; readonly stale: boolean } {
  const community = useCommunity()
  const settled = community.state !== 'waiting' && community.state !== 'loading'
  const communityId = community.state === 'value' ? community.value?.communityId : undefined
  const reading = useCall(openReport, settled ? { communityId } : undefined)

  const fresh = reading.state === 'value' ? reading.value : undefined
  useEffect(() => {
    if (fresh) remember(NAME, fresh)
  }, [fresh])

  const last = reading.state === 'offline' ? recall(NAME, isForm) : undefined
  const fits = last && (communityId === undefined || last.community?.communityId === communityId)
  return fits
    ? { reading: { state: 'value', value: last, reload: reading.reload }, stale: true }
    : { reading, stale: false }
}
