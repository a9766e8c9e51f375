import type { CountyPack } from '../areas'
import { articles } from './articles'
import { cases } from './case'
import { disclosure } from './disclosure'
import { document } from './document'
import { fee } from './fee'
import { registry } from './registry'
import { texts } from './texts'

export const pack: CountyPack = {
  kind: 'national',
  document,
  areas: { case: cases, disclosure, registry, fee },
  texts,
  articles,
}
