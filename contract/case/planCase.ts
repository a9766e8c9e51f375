import * as v from 'valibot'
import { date, line, text } from '../fields'
import { caseId } from './fields'
import { HANDS, stepOperation } from './step'

const application = v.object({
  stage: v.picklist(['preparing', 'filed', 'approved', 'paid']),
  reference: v.optional(line),
})

/** DT-05, QX-23, QX-26: can't be solved now; until when, how, and where an application for money stands. It is no end. */
export const planCase = stepOperation({
  name: 'case.planCase',
  summary: '列入计划',
  who: HANDS,
  input: v.object({
    caseId,
    plan: v.object({ measures: text, until: date, application: v.optional(application) }),
    reason: text,
    reply: text,
  }),
})
