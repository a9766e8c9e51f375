import type { CountyPack } from '../areas'
import { cases } from './case'
import { disclosure } from './disclosure'
import { document } from './document'
import { fee } from './fee'
import { registry } from './registry'
import { service } from './service'
import { supervision } from './supervision'

export const pack: CountyPack = {
  kind: 'ours',
  document,
  areas: { case: cases, disclosure, service, registry, fee, supervision },
}
