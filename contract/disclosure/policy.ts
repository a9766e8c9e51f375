import * as v from 'valibot'
import { CHECKS, PARTS } from '../../domain/disclosure'
import type { CheckName } from '../../domain/disclosure'
import { date, list, money } from '../fields'

const clause = v.object({ id: v.string(), document: v.string(), section: v.string(), quote: v.string() })
const reason = v.object({ reason: v.string() })

/** One place in one document, in its own words; or our reason where no document gives a value. */
export const ground = v.custom<v.InferOutput<typeof clause> | v.InferOutput<typeof reason>>(
  (value) => v.is(clause, value) || v.is(reason, value),
)

const parameter = <S extends v.GenericSchema>(value: S) =>
  v.optional(
    v.object({
      description: v.string(),
      values: list(
        v.object({
          from: date,
          until: v.optional(date),
          value,
          ground,
          verifiedOn: date,
          note: v.optional(v.string()),
        }),
      ),
    }),
  )

const part = v.picklist(PARTS)
const board = v.picklist(['mainPedestrianEntrance', 'elsewhere'])
const yes = parameter(v.literal(true))
const isCheck = (name: unknown): name is CheckName => typeof name === 'string' && name in CHECKS

const scheduleValues = { everyMonths: v.optional(v.number()), dueMonthsAfter: v.optional(v.number()) }

/** The rules in force for a statement, so that the checks run while somebody types. As the domain's `DisclosurePolicy`. */
export const policyField = v.object({
  postingSchedule: parameter(v.object(scheduleValues)),
  minimumPostingDays: parameter(v.number()),
  answerDays: parameter(v.number()),
  poster: parameter(list(v.picklist(['company', 'ownersCommittee']))),
  auditObjectionPercent: parameter(v.number()),
  auditObjectionBasis: parameter(v.picklist(['heads', 'area', 'both'])),
  auditEngagers: parameter(list(v.picklist(['ownersCommittee', 'neighbourhood', 'county']))),
  auditTerms: parameter(
    v.object({ engage: v.number(), report: v.number(), rectify: v.number(), verify: v.number(), post: v.number() }),
  ),
  auditExemption: yes,
  noticeBoard: parameter(board),
  parts: parameter(list(part)),
  contact: parameter(list(v.picklist(['name', 'phone']))),
  sourcesInFull: yes,
  figuresAgree: yes,
  keeping: parameter(list(v.picklist(['separateAccount', 'separateBooks']))),
  decisions: yes,
  incomeInFull: yes,
  incomeJump: parameter(v.object({ percent: v.number(), from: money, periods: v.number(), enough: v.number() })),
  vouchers: parameter(list(part)),
  splitAsAgreed: yes,
  costAsAgreed: yes,
  transfers: parameter(list(v.picklist(['voucher', 'transferredOn']))),
  surplusKeptMonths: parameter(v.number()),
  works: parameter(
    v.object({
      words: list(v.string()),
      butNot: list(v.string()),
      papers: list(v.picklist(['quotation', 'contract', 'acceptance'])),
    }),
  ),
  selfCheck: parameter(v.object({ items: list(v.object({ id: v.string(), ground: clause })) })),
  worksFrom: parameter(money),
  worksAgainMonths: parameter(v.number()),
  blocking: parameter(list(v.custom<CheckName>(isCheck))),
})

/** A ground with its document as people know it, and how far its words may be taken. */
export const groundField = v.object({
  /** Clause id as findings name it: PT-05, CC-943, ours.answerDays. */
  id: v.string(),
  ground,
  document: v.string(),
  standing: v.picklist(['law', 'plan', 'setting', 'unsure']),
})

/** How often and by when is posted here, as the domain's `PostingSchedule`, with where it says so; what isn't there isn't said. */
export const scheduleField = v.object({ ...scheduleValues, ground: groundField })

export type ScheduleView = v.InferOutput<typeof scheduleField>

export type GroundView = v.InferOutput<typeof groundField>
