import type { Handler } from '../../common/door/handler'
import importRoll from './importRoll'
import readImport from './readImport'
import readUnitFees from './readUnitFees'

export const feeHandlers: readonly Handler[] = [readUnitFees, importRoll, readImport]
