import { localDate } from '../../domain/common'
import type { RegistryPolicy } from '../../domain/registry'
import { clause, issued } from './document'

export const registry: RegistryPolicy = {
  headCount: {
    description: 'One unit one head; several units of one buyer, and what the developer still holds, one head each',
    values: [
      {
        from: issued,
        value: { unitsOfOneBuyer: true, undeliveredUnits: true },
        ground: clause(
          'SPC-9',
          '第九条',
          '建设单位尚未出售和虽已出售但尚未交付的部分，以及同一买受人拥有一个以上专有部分的，按一人计算',
        ),
        verifiedOn: localDate('2025-04-19'),
      },
    ],
  },

  areaCount: {
    description: 'Area counts as it stands in the real-estate register',
    values: [
      {
        from: issued,
        value: 'registeredArea',
        ground: clause('SPC-8', '第八条', '可以按照不动产登记簿记载的面积计算'),
        verifiedOn: localDate('2025-04-19'),
      },
    ],
  },
}
