import type { Operation } from '../operation'
import { listBelow } from './listBelow'
import { listHeld } from './listHeld'
import { listItems } from './listItems'
import { listServed } from './listServed'
import { readDesk } from './readDesk'
import { readPosting } from './readPosting'

/** Operations of the area supervision. */
export const supervisionOperations = [
  readDesk,
  readPosting,
  listBelow,
  listItems,
  listHeld,
  listServed,
] as unknown as readonly Operation[]
