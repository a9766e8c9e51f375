import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'

/** Sold, moved away, or bound by mistake: by the person, or by the neighbourhood. */
export const unbind = operation({
  name: 'registry.unbind',
  summary: 'Ends the binding of a person to a unit',
  effect: 'change',
  who: ['reporter', 'neighbourhood'],
  subject: ({ bindingId }) => ({ collection: 'bindings', id: bindingId }),
  input: v.object({ bindingId: id }),
  output: v.object({ bindingId: v.string() }),
  refusals: ['registry.notBound'],
})
