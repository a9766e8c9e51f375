import { Text } from '@tarojs/components'
import type { CaseEntry, CaseView } from '../../../contract/case/view'
import type { Moment } from '../../components/Timeline'
import { clockWords, entryTitle, SCORE_WORDS } from '../../locales/case'
import { moment } from '../../locales/common'
import { PhotoLink } from './PhotoLink'
import { dueMoment } from '../../locales/caseDates'
import { dueBadge, firstClock, saidWords } from './words'

/** What has happened, what it waits for now, and what comes. */
export const momentsOf = (view: CaseView): Moment[] => [
  ...view.timeline.filter(isShown).map((entry, nth) => done(entry, nth, view)),
  ...ahead(view),
]

/** The reply stands with the close-out, which is of the same instant. */
const isShown = ({ what }: CaseEntry, nth: number, all: readonly CaseEntry[]): boolean =>
  !(what === 'replied' && all[nth - 1]?.what === 'struckOff')

function done(entry: CaseEntry, nth: number, view: CaseView): Moment {
  const { what, unit, to, effective, solved, at } = entry
  const { photos = [], photoCount } = what === 'reported' ? view : entry
  const reply =
    what === 'struckOff' ? view.timeline.find((one) => one.what === 'replied' && one.at === at)?.reply : entry.reply
  const [note, ...further] = notesOf({
    ...entry,
    ...(what === 'reported' ? { text: view.words } : {}),
    ...(reply ? { reply } : {}),
  })
  const byUnit = unit === undefined ? {} : { unit: unit.name }
  const goesTo = to === undefined ? {} : { to: to.name }
  return {
    id: `${what}-${nth}`,
    state: 'done',
    title: entryTitle({
      what,
      yours: view.you.reported,
      ...byUnit,
      ...goesTo,
      ...(effective === undefined ? {} : { effective }),
      ...(solved === undefined ? {} : { solved }),
    }),
    time: moment(at, view.today),
    ...(note === undefined ? {} : { note }),
    more: (
      <>
        {further.map((words) => (
          <Text key={words} className='note body'>
            {words}
          </Text>
        ))}
        {photoCount > 0 && <PhotoLink photos={photos} count={photoCount} open={what === 'reported'} />}
      </>
    ),
  }
}

function notesOf({ text, reason, reply, score, receipt }: CaseEntry): string[] {
  const notes = [
    score === undefined ? undefined : SCORE_WORDS[score],
    saidWords(text),
    reason && `原因：${saidWords(reason)}`,
    reply && `回话：${saidWords(reply)}`,
    receipt && `回执编号：${receipt}`,
  ]
  return notes.flatMap((words) => words || [])
}

function ahead(view: CaseView): Moment[] {
  if (view.endedAt !== undefined) return []
  const clock = firstClock({ clocks: view.clocks.filter(({ kind }) => kind !== 'reply') }) ?? firstClock(view)
  const now: Moment[] = clock
    ? [
        {
          id: 'now',
          state: 'now',
          title: clockWords(clock.kind, clock.against.name),
          time: dueBadge(clock, view.today).words,
          note: clock.raisedTo
            ? `${dueMoment(clock.due, view.today)}到期，已经报到${clock.raisedTo.name}`
            : `最晚${dueMoment(clock.due, view.today)}`,
        },
      ]
    : []
  return [...now, ...next(view)]
}

/** What comes if all goes its way. */
export function next({ status, holder, reportOnTo, verifier, you }: CaseView): Moment[] {
  const dissuades = reportOnTo.length > 0 && holder.unit === 'company'
  const told = reportOnTo.map(({ name }) => name).join('、')
  const steps: readonly [boolean, Omit<Moment, 'state'>][] = [
    [dissuades && status === 'received', { id: 'dissuade', title: '到现场劝', note: '劝住了，就报已办好' }],
    [
      dissuades && (status === 'received' || status === 'accepted'),
      { id: 'reportOn', title: '劝不动，往上报', note: `物业必须报${told}，报了这里看得到` },
    ],
    [status !== 'rectified', { id: 'verify', title: `${verifier.name}核实，才算办结`, note: '办好以后到现场看' }],
    [
      true,
      {
        id: 'close',
        title: you.reported ? '办结，请你评一评' : '办结',
        note: '结果同时告诉报的人，不满意可以要求重办',
      },
    ],
  ]
  return steps.filter(([comes]) => comes).map(([, step]) => ({ ...step, state: 'next' as const }))
}
