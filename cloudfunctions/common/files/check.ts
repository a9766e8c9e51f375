import * as v from 'valibot'
import type { Instant } from '../../../domain/common'
import type { CheckState } from '../records/file'
import type { Store } from '../store/port'

/** What WeChat pushes when it has looked at a picture. */
const verdict = v.object({
  Event: v.literal('wxa_media_check'),
  trace_id: v.string(),
  result: v.object({ suggest: v.string() }),
})

export const isPictureVerdict = (event: unknown): boolean => v.is(verdict, event)

/**
 * Notes what WeChat said of a picture; what it said of one that we don't know is left aside, and so is what it says again
 * after the picture has its verdict, maybe that of a person.
 */
export async function notePictureVerdict(store: Store, event: unknown): Promise<void> {
  const { trace_id: trace, result } = v.parse(verdict, event)
  const [file] = await store.find('files', { where: { checkTrace: trace }, limit: 1 })
  if (!file) return
  await store.tx(async (transaction) => {
    const standing = await transaction.get('files', file._id)
    const isOpen = standing?.check === 'waiting' || standing?.check === 'review'
    if (isOpen) await transaction.patch('files', file._id, { check: stateOf(result.suggest) })
  })
}

const stateOf = (suggest: string): CheckState => (suggest === 'pass' || suggest === 'risky' ? suggest : 'review')

/** WeChat answers within half an hour; after that a person has to look. */
export const ANSWER_MS = 30 * 60_000

/** Pictures of which WeChat said nothing in time wait for a person. */
export async function giveUpWaiting(store: Store, now: Instant): Promise<number> {
  const late = await store.find('files', { where: { check: 'waiting', at: { lt: now - ANSWER_MS } }, limit: 50 })
  for (const { _id } of late) {
    await store.tx(async (transaction) => {
      const standing = await transaction.get('files', _id)
      if (standing?.check === 'waiting') await transaction.patch('files', _id, { check: 'review' })
    })
  }
  return late.length
}
