import { sendReport } from '../../../contract/case/sendReport'
import type { Output, Parsed } from '../../../contract/operation'
import { dutiesOn, openCase, placeRefusal } from '../../../domain/case'
import type { CaseChange } from '../../../domain/case'
import { accept, refuse } from '../../../domain/common'
import type { Refusal, Result } from '../../../domain/common'
import { aroundOf, groundsOf } from '../../common/case/around'
import type { Around } from '../../common/case/around'
import { openCaseItem } from '../../common/case/item'
import { noticesOf } from '../../common/case/notices'
import { attachPhotos } from '../../common/case/photos'
import { ownPhotos } from '../../common/files'
import { passedWords, storedEvent } from '../../common/case/words'
import type { Passed } from '../../common/case/words'
import { foundBy } from '../../common/case/written'
import { yearOf } from '../../common/door/commit'
import type { PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import type { CaseRecord } from '../../common/records/case'
import { timeKey } from '../../common/workItems'

type Report = Parsed<typeof sendReport>

export default handler(sendReport, async (input, context) => {
  const { store, caller, now, today } = context
  const { communityId, problem, place, photos } = input
  const around = await aroundOf(store, communityId, today)
  const refusal = placeRefusal(place, groundsOf(around.community), around.rules.marginMetres)
  if (refusal) return refuse(refusal)
  const own = await ownPhotos(context.store, context.caller.personId, photos)
  if (!own.ok) return own
  const [passed, phone] = await Promise.all([
    passedWords(caller.personId, [input.words, place.words]),
    phoneOf(input, context),
  ])
  const duties = dutiesOn(around.policies, problem, today)
  const caseId = context.newId('case')

  return context.commit(async (change): Promise<Result<Output<typeof sendReport>, Refusal>> => {
    const number = await change.number(communityId, yearOf(now), 'case')
    const opened = openCase({ problem }, around.here, duties, now, around.rules)
    const record = recordOf(caseId, number, input, phone, opened, passed, around, context)
    await change.insert('cases', record)
    await openCaseItem(change, record, around.community, now)
    for (const notice of noticesOf(record, record.timeline, around.community)) change.notify(notice)
    const attached = await attachPhotos(change, caller.personId, photos, record)
    return attached.ok ? accept({ caseId, number, at: now }) : attached
  })
})

async function phoneOf({ phone, myPhone }: Report, { store, caller }: PersonContext): Promise<string | undefined> {
  if (!myPhone) return phone
  const person = await store.get('people', caller.personId)
  return person?.phone ?? phone
}

function recordOf(
  caseId: string,
  number: number,
  { communityId, place, words, photos, plate }: Report,
  phone: string | undefined,
  { next, events, findings }: CaseChange,
  passed: Passed,
  { community }: Around,
  { caller, now }: PersonContext,
): CaseRecord {
  const publicWords = passed.get(words ?? '')
  const publicPlaceWords = passed.get(place.words ?? '')
  const report = {
    place,
    photos,
    ...(words === undefined ? {} : { words }),
    ...(plate === undefined ? {} : { plate }),
    ...(phone === undefined ? {} : { phone }),
    ...(publicWords === undefined ? {} : { publicWords }),
    ...(publicPlaceWords === undefined ? {} : { publicPlaceWords }),
  }
  return {
    _id: caseId,
    communityId,
    communityName: community.name,
    number,
    year: yearOf(now),
    personId: caller.personId,
    readers: [caller.personId],
    ...foundBy(next, caseId, community, []),
    report,
    timeline: events.map((event) => storedEvent(event, passed)),
    findings,
    listKey: timeKey(now, caseId),
  }
}
