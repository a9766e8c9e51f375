import type { Books, Breach, Check } from './books'
import { noCaseWithoutHandsOrClock, numbersRunOn, struckOffOnlyVerified } from './cases'
import { communityFiguresAreARecount, regionFiguresAreTheSum } from './figures'
import { logUnbroken, statementsStandInLog } from './log'
import { eachIsToldOnce, postsStandTwiceAlike, unitsFollowBindings } from './people'

export type { Books, Breach, Check } from './books'

/** Everything that must be true of what is stored, whatever happened on the way. */
export const checks: readonly Check[] = [
  communityFiguresAreARecount,
  regionFiguresAreTheSum,
  logUnbroken,
  statementsStandInLog,
  noCaseWithoutHandsOrClock,
  struckOffOnlyVerified,
  numbersRunOn,
  postsStandTwiceAlike,
  unitsFollowBindings,
  eachIsToldOnce,
]

/** Runs every check over everything stored and gives every breach. */
export const runChecks = (books: Books): Breach[] => checks.flatMap((check) => check(books))
