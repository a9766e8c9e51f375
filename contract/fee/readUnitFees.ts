import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { feeAccount } from './account'

/** 我的物业费: what one's own unit owes and has paid, by period; nobody else's. */
export const readUnitFees = operation({
  name: 'fee.readUnitFees',
  summary: 'What my unit owes and has paid, by period',
  effect: 'read',
  who: ['unitOwner'],
  subject: ({ unitId }) => ({ collection: 'units', id: unitId }),
  input: v.object({ unitId: id }),
  output: feeAccount,
  refusals: [],
})
