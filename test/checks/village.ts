import { foldEvents } from '../../cloudfunctions/sweep/fold'
import { growTree } from '../../cloudfunctions/sweep/tree'
import { holdVouchers } from '../../cloudfunctions/sweep/vouchers'
import { commitOnce } from '../../cloudfunctions/common/door/commit'
import { messageOf } from '../../cloudfunctions/common/message'
import type { Store } from '../../cloudfunctions/common/store/port'
import type { Books } from '../../checks'
import { accept } from '../../domain/common'
import { askTwice } from './asking'
import { checkThemselves } from './checking'
import { drawAndVisit, drawByRoot } from './drawing'
import { disclose } from './disclosing'
import { appoint, bindAndClaim, chargeFees, signInDesk } from './living'
import { memoryStore } from './memory'
import { objectOnce } from './objecting'
import { at, NOW, VILLAGE, village } from './place'
import type { Write } from './place'
import { correctAndWithdraw, postQuarters } from './posting'
import { printOnce } from './printing'
import { reportAndCloseOut } from './reporting'

/** The books of a small village in which one of everything has happened, and in which time has done its work. */
export async function villageBooks(): Promise<Books> {
  const { store, books } = memoryStore()
  let nth = 0
  const newId = (head: string): string => `${head}_${(nth += 1)}`
  const write: Write = async (day, work, answer = {}) => {
    const subject = { communityId: VILLAGE, regionPath: village.regionPath }
    const intent = { answerId: newId('answer'), inputHash: '' }
    await commitOnce(store, { operation: 'test', subject, now: at(day), newId }, intent, async (change) => {
      await work(change)
      return accept(answer)
    })
  }
  await store.tx((change) => change.insert('communities', village))
  const parts = [appoint, postQuarters, correctAndWithdraw, askTwice, reportAndCloseOut, bindAndClaim, chargeFees]
  for (const part of [...parts, printOnce, objectOnce, signInDesk, checkThemselves, drawAndVisit, disclose])
    await part(write)
  while ((await holdVouchers(store, NOVEMBER, newId)) > 0);
  await tell(store, books())
  let folded = 1
  while (folded > 0) folded = await foldEvents(store, NOW)
  while ((await growTree(store, NOVEMBER)) > 0);
  await drawByRoot(store)
  return books()
}

const NOVEMBER = at('2026-11-03')

/** Whoever holds a post is told; one message went out through WeChat. */
async function tell(store: Store, { events, posts, inbox }: Books): Promise<void> {
  await store.tx(async (change) => {
    for (const event of events) {
      for (const [nth, { to }] of event.notices.entries()) {
        const readers = posts.filter(({ unitKey }) => to.includes(unitKey))
        for (const { personId } of readers) await change.insert('inbox', messageOf(event, nth, personId))
      }
      await change.patch('events', event._id, { tellKey: undefined })
    }
    const pushed = inbox.find(({ template }) => template === 'question.answered')
    if (pushed) await change.patch('inbox', pushed._id, { pushedAt: at('2026-08-03') })
  })
}
