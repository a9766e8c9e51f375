import { breach } from './books'
import type { Check } from './books'

/** The posts that the door reads with a person are those of the lists, no more and no fewer. */
export const postsStandTwiceAlike: Check = (books) => {
  const listed = books.posts
    .filter(({ endedAt }) => endedAt === undefined)
    .map(({ _id, personId }) => `${personId}|${_id}`)
  const carried = books.people.flatMap(({ _id, posts }) => posts.map(({ postId }) => `${_id}|${postId}`))
  const difference = [
    ...listed.filter((one) => !carried.includes(one)),
    ...carried.filter((one) => !listed.includes(one)),
  ]
  return difference.map((one) =>
    breach('postsStandTwiceAlike', `people/${one}`, carried.includes(one), listed.includes(one)),
  )
}

/** A person carries a unit exactly where a verified binding stands. */
export const unitsFollowBindings: Check = (books) => {
  const verified = books.bindings
    .filter(({ state }) => state === 'bound')
    .map(({ personId, unitId }) => `${personId}|${unitId}`)
  const carried = books.people.flatMap(({ _id, units }) => units.map(({ unitId }) => `${_id}|${unitId}`))
  const difference = [
    ...verified.filter((one) => !carried.includes(one)),
    ...carried.filter((one) => !verified.includes(one)),
  ]
  return difference.map((one) =>
    breach('unitsFollowBindings', `people/${one}`, carried.includes(one), verified.includes(one)),
  )
}

/** Nobody was told the same thing twice. */
export const eachIsToldOnce: Check = (books) => {
  const keys = books.inbox.map(({ personId, _id }) => `${personId}|${_id.split('-').slice(0, 2).join('-')}`)
  return [...new Set(keys.filter((one, index) => keys.indexOf(one) !== index))].map((one) =>
    breach('eachIsToldOnce', `inbox/${one}`, 'twice', 'once'),
  )
}
