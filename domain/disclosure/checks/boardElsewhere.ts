import { rule } from './rule'

/** PT-04: the board stands at the main pedestrian entrance, by the register and by the photo. */
export const boardElsewhere = rule('boardElsewhere', ({ facts: { posting, noticeBoard }, value }) => {
  if (!posting || (!noticeBoard && !posting.photo)) return undefined
  const elsewhere = [noticeBoard?.position, posting.photo?.position].some(
    (position) => position !== undefined && position !== value,
  )
  return elsewhere ? [{ at: 'noticeBoard', figures: { place: noticeBoard?.place ?? '' } }] : []
})
