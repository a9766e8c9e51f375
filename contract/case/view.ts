import * as v from 'valibot'
import { seenBy } from '../circle'
import { date, findingField, instant } from '../fields'
import { groundField, mapPoint, namedUnit, planPoint, problem, score, severity, status, step } from './fields'

const INNER = ['handler', 'own'] as const

/** Where it is: the public sees the building, and words once they passed the content check. */
const placeView = v.object({
  building: v.optional(v.string()),
  publicWords: v.optional(v.string()),
  words: seenBy(INNER, v.string()),
  point: seenBy(INNER, mapPoint),
  plan: seenBy(INNER, planPoint),
})

/** What was said with a step: others see it masked, and only once it passed the content check. */
const said = { public: v.optional(v.string()), original: seenBy(INNER, v.string()) }
const saidView = v.object(said)

/** One entry of the timeline: the role that acted, never the person. */
export const entryView = v.object({
  what: v.union([step, v.picklist(['reported', 'struckOff', 'replied'])]),
  at: instant,
  by: v.picklist(['unit', 'reporter', 'time']),
  unit: v.optional(namedUnit),
  to: v.optional(namedUnit),
  holder: namedUnit,
  status,
  text: v.optional(saidView),
  reason: v.optional(saidView),
  reply: v.optional(saidView),
  photos: seenBy(INNER, v.array(v.string())),
  photoCount: v.number(),
  effective: v.optional(v.boolean()),
  score: v.optional(score),
  solved: v.optional(v.boolean()),
  /** Number under which a transfer is kept at the other end. */
  receipt: v.optional(v.string()),
})

const clockView = v.object({
  kind: v.picklist(['accept', 'offer', 'dissuade', 'reportOn', 'rectify', 'verify', 'plan', 'reply']),
  against: namedUnit,
  due: instant,
  isOverdue: v.boolean(),
  raisedTo: v.optional(namedUnit),
})

/** A step that the caller may take now, and what it needs. */
export const openStep = v.object({
  step,
  must: v.array(v.string()),
  /** To whom it may go, where the step needs that. */
  targets: v.optional(v.array(v.object({ ...namedUnit.entries, only: v.array(v.string()) }))),
  /** The latest day of a plan. */
  until: v.optional(date),
})

/** 件, as its page shows it; each field as far as the caller's circles reach. */
export const caseView = v.object({
  caseId: v.string(),
  number: v.number(),
  year: v.string(),
  communityId: v.string(),
  communityName: v.string(),
  problem,
  severity,
  status,
  place: placeView,
  reportedAt: instant,
  words: v.optional(saidView),
  photos: seenBy(INNER, v.array(v.string())),
  photoCount: v.number(),
  plate: seenBy(INNER, v.string()),
  phone: seenBy(['own'], v.string()),
  /** Whether there is a number that a handler may have shown. */
  hasPhone: seenBy(INNER, v.boolean()),
  holder: namedUnit,
  offer: v.optional(v.object({ kind: v.picklist(['forward', 'transfer', 'report']), to: namedUnit, since: instant })),
  lead: v.array(namedUnit),
  responsible: v.array(namedUnit),
  urged: v.array(namedUnit),
  told: v.array(namedUnit),
  /** Units that alone can do what it needs, and what that is. */
  transfers: v.array(v.object({ ...namedUnit.entries, only: v.array(v.string()) })),
  means: v.optional(v.picklist(['clear', 'leave', 'maintenanceFund', 'ownersFundRaising'])),
  /** Whether a duty table in force routes it. */
  byDuty: v.boolean(),
  ground: groundField,
  verifier: namedUnit,
  /** Who is told when dissuasion has no effect; empty where nobody has to dissuade. */
  reportOnTo: v.array(namedUnit),
  clocks: v.array(clockView),
  timeline: v.array(entryView),
  findings: seenBy(['handler'], v.array(findingField)),
  plan: v.optional(
    v.object({
      until: date,
      measures: v.optional(saidView),
      application: v.optional(v.picklist(['preparing', 'filed', 'approved', 'paid'])),
    }),
  ),
  followers: v.number(),
  rating: seenBy(['community', ...INNER], v.object({ score, at: instant })),
  endedAt: v.optional(instant),
  rateUntil: v.optional(date),
  reopenUntil: v.optional(date),
  reopened: v.number(),
  /** Whom to ask. */
  hotline: v.optional(v.object({ name: v.string(), phone: v.string() })),
  you: v.object({
    reported: v.boolean(),
    follows: v.boolean(),
    handles: v.boolean(),
    /** The caller's office lies over it, and may enter it as a lead (PT-44). */
    overlooks: v.optional(v.boolean()),
    /** It is in the hands of one of the caller's units. */
    holds: v.optional(v.boolean()),
  }),
  steps: v.array(openStep),
  today: date,
})

/** A case in a list: only what everybody may see. */
export const caseRow = v.object({
  caseId: v.string(),
  number: v.number(),
  communityId: v.string(),
  communityName: v.string(),
  problem,
  severity,
  status,
  building: v.optional(v.string()),
  placeWords: v.optional(v.string()),
  reportedAt: instant,
  holder: namedUnit,
  /** The unit to which it is held out and which has not taken it yet. */
  offeredTo: v.optional(namedUnit),
  /** Who has to act first, and until when; absent once it has ended. */
  due: v.optional(instant),
  dueAgainst: v.optional(namedUnit),
  isOverdue: v.boolean(),
  followers: v.number(),
  endedAt: v.optional(instant),
  yours: v.boolean(),
})

export type CaseView = v.InferOutput<typeof caseView>
export type CaseEntry = CaseView['timeline'][number]
export type OpenStep = CaseView['steps'][number]
export type CaseRow = v.InferOutput<typeof caseRow>
