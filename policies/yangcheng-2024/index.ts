import type { CountyPack } from '../areas'
import { notes, phases, texts } from './campaign'
import { disclosure } from './disclosure'
import { document } from './document'
import { service } from './service'

export const pack: CountyPack = { kind: 'local', document, areas: { disclosure, service }, phases, texts, notes }
