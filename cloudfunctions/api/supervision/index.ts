import type { Handler } from '../../common/door/handler'
import listBelow from './listBelow'
import listHeld from './listHeld'
import listItems from './listItems'
import listServed from './listServed'
import readDesk from './readDesk'

export const supervisionHandlers: readonly Handler[] = [readDesk, listBelow, listItems, listHeld, listServed]
