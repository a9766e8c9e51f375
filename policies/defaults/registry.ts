import { localDate } from '../../domain/common'
import type { RegistryPolicy } from '../../domain/registry'
import { issued, reason } from './document'

const verifiedOn = localDate('2026-11-21')

export const registry: RegistryPolicy = {
  bindingAttempts: {
    description: 'How often a person may try to bind to a unit by what stands in the roll',
    values: [
      {
        from: issued,
        value: { attempts: 5, hours: 24 },
        ground: reason('名字加四位尾号，一天试五次猜不出来，打错两三次的业主也不会被挡在外面'),
        verifiedOn,
      },
    ],
  },

  invitationDays: {
    description: 'Days in which an invitation is taken up',
    values: [
      {
        from: issued,
        value: 7,
        ground: reason('一周够同事看到并接受；放得更久，转发出去的邀请就可能被别人用掉'),
        verifiedOn,
      },
    ],
  },

  claimDays: {
    description: 'Days in which the neighbourhood looks at the papers of somebody who says to own a unit',
    values: [
      {
        from: issued,
        value: 7,
        ground: reason('约人看一次证件，一周够了；再久，业主就一直看不到自己家的账'),
        verifiedOn,
      },
    ],
  },
}
