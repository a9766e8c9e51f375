import type { CountyPack } from '../areas'
import { notes, phases, texts } from './campaign'
import { document } from './document'
import { service } from './service'

export const pack: CountyPack = { kind: 'local', document, areas: { service }, phases, texts, notes }
