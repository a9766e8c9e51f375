import type { Output } from '../../../contract/operation'
import type { readCase } from '../../../contract/case/readCase'
import type { UnitKind } from '../../../domain/case'
import type { StoredEvent } from '../records/case'
import type { NamedUnit } from './units'

type EntryView = Output<typeof readCase>['timeline'][number]
type Said = NonNullable<EntryView['text']>

/** What was said, and beside it what everybody may read of it. */
export const saidOf = (original: string, shown: string | undefined): Said => ({
  original,
  ...(shown === undefined ? {} : { public: shown }),
})

/** An entry of the timeline: the unit that acted, never the person. */
export function entryView(event: StoredEvent, name: (unit: UnitKind) => NamedUnit): EntryView {
  const { text, reason, reply, photos = [], to, effective, score, solved, receipt } = event.carried
  return {
    what: event.what,
    at: event.at,
    ...actor(event, name),
    holder: name(event.holder),
    status: event.to,
    ...(to === undefined ? {} : { to: name(to) }),
    ...said('text', text, event.publicText),
    ...said('reason', reason, event.publicReason),
    ...said('reply', reply, event.publicReply),
    photos: [...photos],
    photoCount: photos.length,
    ...(effective === undefined ? {} : { effective }),
    ...(score === undefined ? {} : { score }),
    ...(solved === true ? { solved } : {}),
    ...(receipt === undefined ? {} : { receipt }),
  }
}

function actor({ by }: StoredEvent, name: (unit: UnitKind) => NamedUnit): Pick<EntryView, 'by' | 'unit'> {
  return by === 'reporter' || by === 'time' ? { by } : { by: 'unit', unit: name(by) }
}

const said = (field: 'text' | 'reason' | 'reply', original: string | undefined, shown: string | undefined) =>
  original === undefined || original === '' ? {} : { [field]: saidOf(original, shown) }
