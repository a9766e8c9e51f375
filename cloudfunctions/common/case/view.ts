import type { Output } from '../../../contract/operation'
import type { readCase } from '../../../contract/case/readCase'
import { OFFICES } from '../../../contract/roles'
import type { Clock, TransferTarget, UnitKind } from '../../../domain/case'
import { isOverdue, TAXONOMY, verifierOf } from '../../../domain/case'
import type { Instant } from '../../../domain/common'
import { addDays, dateOf } from '../../../domain/common'
import type { PersonContext } from '../door/context'
import { unitKey } from '../door/standing'
import type { CaseRecord } from '../records/case'
import type { Hotline } from '../records/registry'
import type { Around } from './around'
import { entryView, saidOf } from './entryView'
import { groundView } from './ground'
import { followersIn } from './notices'
import { openSteps } from './openSteps'
import { named } from './units'
import type { NamedUnit } from './units'

export type CaseView = Output<typeof readCase>

/** A case as its page shows it, with everything; the door leaves out what the caller's circles don't reach. */
export function caseView(
  record: CaseRecord,
  around: Around,
  hotline: Hotline | undefined,
  context: PersonContext,
): CaseView {
  const { held } = record
  const { community, rules } = around
  const name = (unit: UnitKind): NamedUnit => named(community, unit)
  const { caller, today, now, circles, roles } = context
  return {
    ...reportView(record),
    status: held.status,
    severity: held.severity,
    holder: name(held.holder),
    ...(held.offer ? { offer: { ...held.offer, to: name(held.offer.to) } } : {}),
    lead: held.route.lead.map(name),
    responsible: held.route.responsible.map(name),
    urged: held.route.urged.map(name),
    told: held.told.map(name),
    transfers: held.route.transfers.map((target) => transferView(target, name)),
    ...(held.route.means ? { means: held.route.means } : {}),
    byDuty: held.route.byDuty,
    ground: groundView(held.route.ground),
    verifier: name(verifierOf(held)),
    reportOnTo: TAXONOMY[held.problem].dissuade ? rules.reportOnTo.map(name) : [],
    clocks: held.clocks.map((clock) => clockView(clock, name, now)),
    timeline: record.timeline.map((event) => entryView(event, name)),
    findings: record.findings.map((one) => ({ ...one, figures: mutable(one.figures) })),
    ...planView(record),
    followers: followersIn(record).length,
    ...(held.rating ? { rating: held.rating } : {}),
    ...endView(record, rules),
    reopened: held.reopened,
    ...(hotline ? { hotline } : {}),
    you: {
      reported: record.personId === caller.personId,
      follows: followersIn(record).includes(caller.personId),
      handles: circles.has('handler'),
      overlooks: OFFICES.some((office) => roles.has(office)),
      holds: caller.posts.some((post) => (record.open ? record.hands : record.handlers).includes(unitKey(post))),
    },
    steps: openSteps(record, around, context),
    today,
  }
}

function reportView(record: CaseRecord) {
  const { _id, number, year, communityId, communityName, problem, report, held } = record
  const { place } = report
  return {
    caseId: _id,
    number,
    year,
    communityId,
    communityName,
    problem,
    reportedAt: held.reportedAt,
    place: { ...place, ...(report.publicPlaceWords === undefined ? {} : { publicWords: report.publicPlaceWords }) },
    ...(report.words === undefined ? {} : { words: saidOf(report.words, report.publicWords) }),
    photos: [...report.photos],
    photoCount: report.photos.length,
    ...(report.plate === undefined ? {} : { plate: report.plate }),
    ...(report.phone === undefined ? {} : { phone: report.phone }),
    hasPhone: report.phone !== undefined,
  }
}

const transferView = ({ to, only }: TransferTarget, name: (unit: UnitKind) => NamedUnit) => ({
  ...name(to),
  only: [...only],
})

const clockView = ({ kind, against, due, raisedTo }: Clock, name: (unit: UnitKind) => NamedUnit, now: Instant) => ({
  kind,
  against: name(against),
  due,
  isOverdue: isOverdue({ due }, now),
  ...(raisedTo ? { raisedTo: name(raisedTo) } : {}),
})

function planView({ held, timeline }: CaseRecord) {
  if (held.status !== 'planned' || !held.plan) return {}
  const shown = timeline.filter(({ what }) => what === 'planForLater').at(-1)?.publicMeasures
  const { until, measures, application } = held.plan
  return {
    plan: { until, measures: saidOf(measures, shown), ...(application ? { application: application.stage } : {}) },
  }
}

/** The days themselves still count. */
function endView({ held }: CaseRecord, { ratingDays, reopenDays }: Around['rules']) {
  if (held.endedAt === undefined) return {}
  const ended = dateOf(held.endedAt)
  const rating = held.status === 'closed' && !held.rating ? { rateUntil: addDays(ended, ratingDays) } : {}
  return { endedAt: held.endedAt, reopenUntil: addDays(ended, reopenDays), ...rating }
}

type Figures = CaseView['findings'] extends (infer F)[] | undefined
  ? F extends { figures: infer G }
    ? G
    : never
  : never

const mutable = (figures: CaseRecord['findings'][number]['figures']): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, typeof figure === 'object' ? [...figure] : figure]),
  )
