import * as v from 'valibot'
import { id, optionalText } from '../fields'
import { operation } from '../operation'

/** The neighbourhood has looked at the papers. */
export const decideBinding = operation({
  name: 'registry.decideBinding',
  summary: 'Binds a person to a unit after looking at the papers, or says why not',
  effect: 'change',
  who: ['neighbourhood'],
  subject: ({ bindingId }) => ({ collection: 'bindings', id: bindingId }),
  input: v.pipe(
    v.object({ bindingId: id, accepted: v.boolean(), reason: optionalText }),
    v.forward(
      v.check(({ accepted, reason }) => accepted || reason !== '', 'reasonMissing'),
      ['reason'],
    ),
  ),
  output: v.object({ bindingId: v.string(), state: v.picklist(['bound', 'refused']) }),
  refusals: ['registry.decidedAlready'],
})
