import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { periodNameField } from './statement'

/** PT-39: begins to export all statements of a region and a period; `readMade` says how far it is and where the workbooks lie. */
export const exportStatements = operation({
  name: 'disclosure.exportStatements',
  summary: 'Export all statements of a region and a period',
  effect: 'change',
  who: [...OFFICES],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({ regionId: id, period: periodNameField }),
  output: v.object({ jobId: v.string() }),
  refusals: [],
})
