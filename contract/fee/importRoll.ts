import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'

/** 导入物业费台账: begins to read a workbook row by row; good rows are taken, the others named by row and column. */
export const importRoll = operation({
  name: 'fee.importRoll',
  summary: 'Read the company’s roll of fees from a workbook',
  effect: 'change',
  who: ['companyManager'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, fileId: id }),
  output: v.object({ importId: v.string() }),
  refusals: ['registry.noSuchFile', 'fee.importRunning'],
})
