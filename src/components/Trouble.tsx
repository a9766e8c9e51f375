import type { Instant } from '../../domain/common'
import type { Trouble as SendTrouble } from '../services/useSend'
import { Fault } from './Fault'
import { Offline } from './Offline'
import { Refusal } from './Refusal'

interface TroubleProps {
  readonly trouble: SendTrouble | undefined
  /** When the draft was kept. */
  readonly keptAt?: Instant | undefined
}

/** Why it didn't go through; what was filled in stays on the page. */
export function Trouble({ trouble, keptAt }: TroubleProps) {
  if (!trouble) return null
  if (trouble.kind === 'refusal') return <Refusal refusal={trouble.refusal} />
  if (trouble.kind === 'fault') return <Fault id={trouble.id} kept='你填的还在' />
  return <Offline keptAt={keptAt ?? Date.now()} />
}
