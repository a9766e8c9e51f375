import { followCase, openCaseItem } from '../../cloudfunctions/common/case/item'
import { noticesOf } from '../../cloudfunctions/common/case/notices'
import { foundBy, recordAfter } from '../../cloudfunctions/common/case/written'
import type { CaseRecord } from '../../cloudfunctions/common/records/case'
import type { Change } from '../../cloudfunctions/common/door/context'
import { timeKey } from '../../cloudfunctions/common/workItems'
import { advance, caseRules, openCase } from '../../domain/case'
import type { Actor, Carried, Step, UnitKind } from '../../domain/case'
import { localDate } from '../../domain/common'
import { policiesFor } from '../../policies'
import { at, NOW, VILLAGE, village } from './place'
import type { Write } from './place'

const HERE: readonly UnitKind[] = ['company', 'neighbourhood', 'subdistrict', 'county']
const RULES = caseRules(policiesFor(village.regionPath, []), localDate('2026-10-19'))

/** One case with a photo goes all the way to its close-out, another has just come in. */
export async function reportAndCloseOut(write: Write): Promise<void> {
  await report(write, 'case_1', '2026-10-19', ['file_1'])
  await step(write, 'case_1', 'accept', { as: 'unit', unit: 'neighbourhood' }, {})
  await step(
    write,
    'case_1',
    'reportRectified',
    { as: 'unit', unit: 'neighbourhood' },
    { text: '已挪走', photos: ['file_2'] },
  )
  await step(write, 'case_1', 'verify', { as: 'unit', unit: 'subdistrict' }, { reply: '已经挪走' })
  await report(write, 'case_2', '2026-10-20', [])
  await write('2026-10-19', async (change) => {
    await belongs(change, 'file_1')
    await belongs(change, 'file_2')
  })
}

const report = (write: Write, caseId: string, day: string, photos: readonly string[]): Promise<void> =>
  write(
    day,
    async (change) => {
      const number = await change.number(VILLAGE, '2026', 'case')
      const { next, events, findings } = openCase({ problem: 'fireLaneBlocked' }, HERE, [], at(day), RULES)
      const record: CaseRecord = {
        _id: caseId,
        communityId: VILLAGE,
        communityName: village.name,
        number,
        year: '2026',
        personId: 'reporter',
        readers: ['reporter'],
        ...foundBy(next, caseId, village, []),
        report: { place: { building: '1栋' }, photos },
        timeline: events,
        findings,
        listKey: timeKey(at(day), caseId),
      }
      await change.insert('cases', record)
      await openCaseItem(change, record, village, at(day))
      for (const notice of noticesOf(record, events, village)) change.notify(notice)
    },
    { caseId, number: 1 },
  )

const step = (write: Write, caseId: string, name: Step, actor: Actor, carried: Carried): Promise<void> =>
  write('2026-10-20', async (change) => {
    const before = await change.get('cases', caseId)
    const taken = before && advance(before.held, name, actor, carried, NOW, RULES)
    if (!before || !taken?.ok) throw new Error(`${name} can't be taken: ${JSON.stringify(taken)}`)
    const after = recordAfter(before, taken.value, taken.value.events, village)
    await change.patch('cases', caseId, after)
    await followCase(change, before, after, village, NOW)
    for (const notice of noticesOf(after, taken.value.events, village)) change.notify(notice)
  })

const belongs = (change: Change, _id: string): Promise<void> =>
  change.insert('files', {
    _id,
    personId: 'reporter',
    purpose: 'photo',
    cloudId: `cloud://local/files/${_id}.png`,
    mime: 'image/png',
    bytes: 1,
    sha256: '',
    check: 'pass',
    at: at('2026-10-19'),
    shownWith: { collection: 'cases', id: 'case_1', circle: 'own' },
  })
