import { publishSelfCheck } from '../../../contract/disclosure/publishSelfCheck'
import type { Output, Parsed } from '../../../contract/operation'
import type { Result } from '../../../domain/common'
import { accept, periodName, refuse } from '../../../domain/common'
import { unanswered } from '../../../domain/disclosure'
import type { SelfCheckBasis } from '../../common/disclosure/selfCheck'
import {
  answersTo,
  closeSelfCheckItem,
  keepAnswers,
  selfCheckBasis,
  selfCheckItemOf,
} from '../../common/disclosure/selfCheck'
import { selfCheckTitle } from '../../common/disclosure/title'
import type { Change, PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { attach, ownFiles } from '../../common/files'
import { checkText } from '../../common/wechat'

type Wanted = Parsed<typeof publishSelfCheck>
type Published = Output<typeof publishSelfCheck>

/** What is public from now on has passed the content check; one transaction of nine documents at most. */
export default handler(publishSelfCheck, async (wanted, context) => {
  const basis = await selfCheckBasis(context, wanted.communityId, wanted.period)
  if (!basis.ok) return basis
  const fit = await mayBePublished(wanted, basis.value, context)
  if (!fit.ok) return fit
  const { selfCheckId } = basis.value
  return context.commit(async (change): Promise<Result<Published>> => {
    const [standing, item] = await Promise.all([
      change.get('selfChecks', selfCheckId),
      change.get('workItems', selfCheckItemOf(selfCheckId)),
    ])
    if (standing?.publication) return refuse({ code: 'disclosure.selfCheckPublished' })
    const { caller, now } = context
    const { answers, sms, phone } = wanted
    const publication = { ...wanted.publication, at: now }
    await keepAnswers(
      change,
      basis.value,
      standing,
      { answers, publication, sms, phone, savedBy: caller.personId },
      now,
    )
    await closeSelfCheckItem(change, dutyOf(basis.value), item, answers, now)
    const shown = await showPhotos(change, wanted, selfCheckId, caller.personId)
    if (!shown.ok) return shown
    tell(change, basis.value)
    return accept({ selfCheckId })
  })
})

async function mayBePublished(
  { answers, publication }: Wanted,
  { rule }: SelfCheckBasis,
  { store, caller, today }: PersonContext,
): Promise<Result<unknown>> {
  const asked = answersTo(rule, answers)
  if (!asked.ok) return asked
  const missing = unanswered(rule, answers)
  if (missing.length > 0) return refuse({ code: 'disclosure.selfCheckIncomplete', missing })
  if (publication.on > today) return refuse({ code: 'registry.inTheFuture', on: publication.on })
  const files = await ownFiles(store, caller.personId, publication.photos)
  if (!files.ok) return files
  const notPhoto = files.value.find(({ purpose }) => purpose !== 'photo')
  if (notPhoto) return refuse({ code: 'registry.noSuchFile', fileId: notPhoto._id })
  const words = answers.flatMap(({ problem }) => (problem ? [problem.words, problem.measure, problem.post] : []))
  if (words.length === 0) return accept(undefined)
  const check = await checkText(caller.personId, 'comment', words.join('\n'))
  return check === 'pass' ? accept(undefined) : refuse({ code: 'disclosure.wordsNotAllowed' })
}

const dutyOf = ({ community, period, poster }: SelfCheckBasis) => ({
  community,
  period: periodName(period),
  dueOn: undefined,
  holder: poster.unitKey,
})

async function showPhotos(
  change: Change,
  { communityId, publication }: Wanted,
  id: string,
  personId: string,
): Promise<Result<unknown>> {
  for (const fileId of new Set(publication.photos)) {
    const shown = await attach(change, personId, fileId, {
      collection: 'selfChecks',
      id,
      communityId,
      circle: 'community',
    })
    if (!shown.ok) return shown
  }
  return accept(undefined)
}

/** PT-55, PT-68: the owners, and the offices that have it on their desks. */
function tell(change: Change, { community, period, selfCheckId }: SelfCheckBasis): void {
  const name = periodName(period)
  const figures = { title: selfCheckTitle(name), community: community.name, period: name }
  change.notify({
    to: ['owners'],
    template: 'selfCheck.published',
    figures,
    page: `item:selfCheck:${selfCheckId}`,
  })
}
