import { breach, difference, doubles, grouped } from './books'
import type { Check } from './books'

/** The posts that the door reads with a person are those of the lists, no more and no fewer. */
export const postsStandTwiceAlike: Check = (books) => {
  const listed = books.posts
    .filter(({ endedAt }) => endedAt === undefined)
    .map(({ _id, personId }) => `${personId}|${_id}`)
  const carried = books.people.flatMap(({ _id, posts }) => posts.map(({ postId }) => `${_id}|${postId}`))
  return [...difference(listed, carried), ...doubles(carried)].map((one) =>
    breach('postsStandTwiceAlike', `people/${one}`, carried.includes(one), listed.includes(one)),
  )
}

/** A person carries a unit exactly where a verified binding stands, and so does the unit its holder. */
export const unitsFollowBindings: Check = (books) => {
  const verified = books.bindings
    .filter(({ state }) => state === 'bound')
    .map(({ personId, unitId }) => `${personId}|${unitId}`)
  const carried = books.people.flatMap(({ _id, units }) => units.map(({ unitId }) => `${_id}|${unitId}`))
  const held = books.units.flatMap(({ _id, holders }) => holders.map((personId) => `${personId}|${_id}`))
  const wrong = [
    ...difference(verified, carried),
    ...difference(verified, held),
    ...doubles(verified),
    ...doubles(carried),
    ...doubles(held),
  ]
  return [...new Set(wrong)].map((one) =>
    breach('unitsFollowBindings', `people/${one}`, carried.includes(one), verified.includes(one)),
  )
}

/** An entry of the roll is used by one who holds the unit, if by anybody, and by nobody twice. */
export const rollNamesHolders: Check = (books) =>
  books.units.flatMap(({ _id, roll, holders }) => {
    const bound = roll.flatMap(({ personId }) => personId ?? [])
    const strangers = bound.filter((personId) => !holders.includes(personId))
    return [...strangers, ...doubles(bound)].map((personId) =>
      breach('rollNamesHolders', `units/${_id}`, personId, holders),
    )
  })

/** What somebody gave to be bound is kept only while the neighbourhood has to look at it. */
export const claimsAreForgotten: Check = (books) =>
  books.bindings
    .filter(({ state, claim }) => (claim !== undefined) !== (state === 'waiting'))
    .map(({ _id, state, claim }) => breach('claimsAreForgotten', `bindings/${_id}`, Object.keys(claim ?? {}), state))

/** An invitation is taken by one, for one post, and that post is what was offered. */
export const invitationsAreTakenOnce: Check = (books) => {
  const posts = grouped(books.posts, ({ _id }) => _id)
  const taken = books.invitations.filter(({ postId }) => postId !== undefined)
  const wrong = taken.filter(({ postId = '', takenBy, unitKey, withdrawnOn }) => {
    const post = posts.get(postId)?.[0]
    return post?.personId !== takenBy || post?.unitKey !== unitKey || withdrawnOn !== undefined
  })
  return [
    ...wrong.map(({ _id, takenBy }) => breach('invitationsAreTakenOnce', `invitations/${_id}`, takenBy, 'its post')),
    ...doubles(taken.map(({ postId = '' }) => postId)).map((postId) =>
      breach('invitationsAreTakenOnce', `posts/${postId}`, 'two invitations', 'one'),
    ),
  ]
}

/** A desk's session comes from one code that a phone has confirmed, and is the browser's that showed it; codes are forgotten first. */
export const sessionsComeFromCodes: Check = (books) => {
  const codes = grouped(
    books.deskCodes.filter(({ sessionId }) => sessionId !== undefined),
    ({ sessionId = '' }) => sessionId,
  )
  return books.deskSessions.flatMap(({ _id, publicKey }) => {
    const keys = (codes.get(_id) ?? []).map((code) => code.publicKey)
    return keys.length < 2 && keys.every((key) => key === publicKey)
      ? []
      : [breach('sessionsComeFromCodes', `deskSessions/${_id}`, keys.length, 'one code of the same browser')]
  })
}
