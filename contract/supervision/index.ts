import type { Operation } from '../operation'
import { announceDraw } from './announceDraw'
import { listBelow } from './listBelow'
import { listChecked } from './listChecked'
import { listDrawn } from './listDrawn'
import { listHeld } from './listHeld'
import { listItems } from './listItems'
import { listLeads } from './listLeads'
import { listServed } from './listServed'
import { readDesk } from './readDesk'
import { readDraw } from './readDraw'
import { readPosting } from './readPosting'
import { readVisit } from './readVisit'
import { recordVisit } from './recordVisit'
import { registerLead } from './registerLead'

/** Operations of the area supervision. */
export const supervisionOperations = [
  readDesk,
  readPosting,
  listBelow,
  listItems,
  listHeld,
  listServed,
  registerLead,
  listLeads,
  announceDraw,
  readDraw,
  listDrawn,
  readVisit,
  recordVisit,
  listChecked,
] as unknown as readonly Operation[]
