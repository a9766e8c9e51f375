import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { Timeline } from '../../../components/Timeline'
import { AUDIT_EVENTS } from '../../../locales/audit'
import { moment } from '../../../locales/common'
import { Papers } from '../Papers'
import type { Audit } from './acting'

/** Every step, by which unit; each stands in the posting log. */
export function Events({ audit: { events, today } }: { readonly audit: Audit }) {
  if (events === undefined || events.length === 0) return null
  return (
    <>
      <Section title='办到哪一步' aside='每一步都记在公示的流水里' />
      <Sheet>
        <Timeline
          moments={events.map(({ step, at, byName, words, fileIds, seq }) => ({
            id: String(seq),
            state: 'done' as const,
            title: `${byName}：${AUDIT_EVENTS[step] ?? step}`,
            time: moment(at, today),
            ...(words !== undefined && { note: words }),
            more: <Papers fileIds={step === 'postRectified' ? [] : fileIds} word='材料' />,
          }))}
        />
      </Sheet>
    </>
  )
}
