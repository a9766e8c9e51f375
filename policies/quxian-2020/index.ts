import type { CountyPack } from '../areas'
import { notes, phases, texts } from './campaign'
import { cases } from './case'
import { disclosure } from './disclosure'
import { document } from './document'
import { supervision } from './supervision'
import { service } from './service'

export const pack: CountyPack = {
  kind: 'local',
  document,
  areas: { case: cases, disclosure, service, supervision },
  phases,
  texts,
  notes,
}
