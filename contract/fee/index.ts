import type { Operation } from '../operation'
import { importRoll } from './importRoll'
import { readImport } from './readImport'
import { readUnitFees } from './readUnitFees'

/** Operations of the area fee. */
export const feeOperations = [readUnitFees, importRoll, readImport] as unknown as readonly Operation[]
