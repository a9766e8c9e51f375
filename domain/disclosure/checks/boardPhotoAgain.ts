import { rule } from './rule'

/** PT-04: each posting has a picture of its own; the same file again, byte for byte, proves nothing. */
export const boardPhotoAgain = rule('boardPhotoAgain', ({ facts: { posting, earlier } }) => {
  const hash = posting?.photo?.hash
  if (hash === undefined) return undefined
  const before = earlier.find(({ photo }) => photo === hash)
  return before ? [{ at: 'noticeBoard', figures: { usedIn: before.period } }] : []
})
