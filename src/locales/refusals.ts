import { auditRefusals } from './auditRefusals'
import { caseRefusals } from './caseRefusals'
import { disclosureRefusals } from './disclosureRefusals'
import { door } from './door'
import { fee } from './fee'
import { registry } from './registry'
import { supervision } from './supervisionRefusals'
import type { RefusalTable, RefusalWords, Refused } from './refusalTable'

/** Every refusal that this app can word. An area adds its table here. */
export const REFUSALS: RefusalTable = {
  ...door,
  ...caseRefusals,
  ...disclosureRefusals,
  ...auditRefusals,
  ...fee,
  ...registry,
  ...supervision,
}

/** The words of a refusal; one that has none still says what is safe and what to do. */
export const refusalWords = (refused: Refused): RefusalWords =>
  REFUSALS[refused.code]?.(refused) ?? { title: '现在还不能办', note: `没有办成，你填的还在。代号${refused.code}` }
