import { rule } from './rule'

/** PT-04: the photo shows this posting; one taken before the period was over can't. */
export const boardPhotoOld = rule('boardPhotoOld', ({ statement, facts: { posting } }) => {
  if (!posting?.photo) return undefined
  const { takenOn } = posting.photo
  return takenOn > statement.period.last ? [] : [{ at: 'noticeBoard', figures: { takenOn } }]
})
