import type { CountyPack } from '../areas'
import { notes, phases, texts } from './campaign'
import { document } from './document'

export const pack: CountyPack = { kind: 'local', document, areas: {}, phases, texts, notes }
