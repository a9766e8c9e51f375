import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'

/** A person of the office has looked at a picture of which WeChat could not say that it may be shown. */
export const releaseFile = operation({
  name: 'registry.releaseFile',
  summary: 'Lets a picture be shown, or not, after looking at it',
  effect: 'change',
  who: ['neighbourhood', 'subdistrict'],
  subject: ({ fileId }) => ({ collection: 'files', id: fileId }),
  input: v.object({ fileId: id, shown: v.boolean() }),
  output: v.object({ fileId: v.string(), check: v.picklist(['pass', 'risky']) }),
  refusals: [],
})
