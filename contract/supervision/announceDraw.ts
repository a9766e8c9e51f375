import * as v from 'valibot'
import { periodNameField } from '../disclosure/statement'
import { id } from '../fields'
import { operation } from '../operation'

/**
 * PT-42, PT-45: an authority announces the draw of a region and a period, once. The list of communities is gathered and frozen, its
 * hash published with that of a number nobody has seen; the lots are drawn by themselves from the root of a later day that nobody can know yet.
 */
export const announceDraw = operation({
  name: 'supervision.announceDraw',
  summary: 'Announces a draw: the list is frozen, the lots follow by themselves from the root of a later day',
  effect: 'change',
  who: ['county', 'city'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({ regionId: id, period: periodNameField }),
  output: v.object({ drawId: v.string() }),
  refusals: [
    'supervision.noSuchPeriod',
    'supervision.noShareSet',
    'supervision.drawIsTheirs',
    'supervision.drawnAlready',
  ],
})
