import type { ServicePolicy } from '../../domain/disclosure'
import { clause, issued } from './document'

export const service: ServicePolicy = {
  service: {
    description: 'What article 39 of the regulations asks, shown in a conspicuous place of the community',
    values: [
      {
        from: issued,
        value: ['content', 'standard', 'chargeItems', 'chargeRates'],
        ground: clause('DT-12', '四(二)4', '在物业小区醒目位置公示《条例》第三十九条内容，如服务与收费的内容及标准等'),
        verifiedOn: issued,
        note: '方案没写是哪个省的《条例》，第三十九条没有读到，只算方案自己点名的：服务与收费的内容及标准。采用它的区可以按本省条例加',
      },
    ],
  },
}
