import { closeSelfCheckItem, openSelfCheckItem } from '../../cloudfunctions/common/disclosure/selfCheck'
import { localDate } from '../../domain/common'
import type { SelfCheckAnswer } from '../../domain/disclosure'
import { at, COMPANY, VILLAGE, village } from './place'
import type { Write } from './place'

const dutyOf = (period: string) => ({ community: village, period, dueOn: undefined, holder: COMPANY })

const problem = { words: '少了一块', measure: '补上', by: localDate('2026-08-01'), post: '项目经理' }
const answers: readonly SelfCheckAnswer[] = [{ itemId: 'board', problem }, { itemId: 'figures' }]

/** A self-check is asked for and published with a problem, an owner has read it; the next one waits. */
export async function checkThemselves(write: Write): Promise<void> {
  await write('2026-07-01', (change) => openSelfCheckItem(change, dutyOf('2026Q2'), ['selfChecks.due']))
  await write('2026-07-10', async (change) => {
    const publication = { on: localDate('2026-07-10'), places: ['board'], photos: [], at: at('2026-07-10') } as const
    await change.insert('selfChecks', {
      _id: `${VILLAGE}-2026Q2`,
      communityId: VILLAGE,
      period: '2026Q2',
      holder: COMPANY,
      holderName: '样本物业',
      answers,
      savedAt: at('2026-07-10'),
      savedBy: 'manager',
      publication,
      sms: 2,
      phone: 0,
      read: 1,
      sortKey: `2026-06-30-${VILLAGE}`,
    })
    await change.insert('selfCheckReads', { _id: 'mark', at: at('2026-07-11') })
    const item = await change.get('workItems', `selfcheck-${VILLAGE}-2026Q2`)
    await closeSelfCheckItem(change, dutyOf('2026Q2'), item, answers, at('2026-07-10'))
  })
  await write('2026-10-01', (change) => openSelfCheckItem(change, dutyOf('2026Q3'), ['selfChecks.due']))
}
