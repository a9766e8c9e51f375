import { rule } from './rule'

/** PT-04: a posting is proved by a photo of the board. */
export const boardPhotoMissing = rule('boardPhotoMissing', ({ facts: { posting } }) => {
  if (!posting) return undefined
  return posting.photo ? [] : [{ at: 'noticeBoard' }]
})
