import { rule } from './rule'

/** PT-04: the community has a registered notice board. */
export const boardMissing = rule('boardMissing', ({ facts: { posting, noticeBoard } }) => {
  if (!posting) return undefined
  return noticeBoard ? [] : [{ at: 'noticeBoard' }]
})
