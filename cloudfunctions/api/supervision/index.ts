import type { Handler } from '../../common/door/handler'
import listBelow from './listBelow'
import listHeld from './listHeld'
import listItems from './listItems'
import listServed from './listServed'
import readDesk from './readDesk'
import readPosting from './readPosting'

export const supervisionHandlers: readonly Handler[] = [
  readDesk,
  readPosting,
  listBelow,
  listItems,
  listHeld,
  listServed,
]
