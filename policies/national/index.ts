import type { CountyPack } from '../areas'
import { articles } from './articles'
import { document } from './document'
import { fee } from './fee'
import { registry } from './registry'
import { texts } from './texts'

export const pack: CountyPack = { kind: 'national', document, areas: { registry, fee }, texts, articles }
