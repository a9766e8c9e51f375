import type { Operation } from '../operation'
import { listBelow } from './listBelow'
import { listHeld } from './listHeld'
import { listItems } from './listItems'
import { readDesk } from './readDesk'

/** Operations of the area supervision. */
export const supervisionOperations = [readDesk, listBelow, listItems, listHeld] as unknown as readonly Operation[]
