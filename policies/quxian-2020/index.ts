import type { CountyPack } from '../areas'
import { notes, phases, texts } from './campaign'
import { disclosure } from './disclosure'
import { document } from './document'

export const pack: CountyPack = { kind: 'local', document, areas: { disclosure }, phases, texts, notes }
