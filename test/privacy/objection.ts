import { OFFICES } from './people'
import type { Kind } from './people'
import { SECRET } from './secrets'

const HANDLERS: readonly Kind[] = ['committee', 'auditor', ...OFFICES]

/** PT-49: what an owner said when objecting: for those who handle it and the owner, not for the company. */
export const OBJECTION = {
  what: 'what an owner said when objecting',
  text: () => new RegExp(SECRET.objection),
  may: ['reporter', ...HANDLERS],
  must: ['reporter', 'committee', 'neighbourhood'],
} as const satisfies { may: readonly Kind[]; must: readonly Kind[]; what: string; text: () => RegExp }
