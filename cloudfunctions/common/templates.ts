import { dateOf } from '../../domain/common'
import type { InboxRecord } from './records/system'
import type { SubscribedMessage } from './wechat'

/**
 * What a person may be asked to be told by WeChat: at most three at a time, each for one message. The ids are those of
 * the account's own templates, given as JSON in SUBSCRIBE_TEMPLATES; a template without one goes by its own name.
 */
export const TEMPLATES = [
  'statement.posted',
  'question.answered',
  'case.progress',
  'case.replied',
  'binding.decided',
  'work.new',
] as const

export type TemplateName = (typeof TEMPLATES)[number]

/** Under which template a message goes out; none for what is only in the inbox. */
const GOES_AS: Readonly<Record<string, TemplateName>> = {
  'statement.posted': 'statement.posted',
  'statement.corrected': 'statement.posted',
  'statement.withdrawn': 'statement.posted',
  'question.answered': 'question.answered',
  'case.accept': 'case.progress',
  'case.acceptForward': 'case.progress',
  'case.reportRectified': 'case.progress',
  'case.planForLater': 'case.progress',
  'case.decline': 'case.replied',
  'case.struckOff': 'case.replied',
  'case.replied': 'case.replied',
  'binding.bound': 'binding.decided',
  'binding.refused': 'binding.decided',
  'binding.waiting': 'work.new',
  'question.asked': 'work.new',
  'statement.due': 'work.new',
  'case.reported': 'work.new',
  'case.forward': 'work.new',
  'case.transfer': 'work.new',
  'case.reopen': 'work.new',
  'case.escalate': 'work.new',
  'statement.overdue': 'work.new',
  'question.overdue': 'work.new',
  'case.overdue': 'work.new',
  'binding.overdue': 'work.new',
  'audit.yours': 'work.new',
  'audit.overdue': 'work.new',
}

export const templateOf = (message: string): TemplateName | undefined => GOES_AS[message]

/** WeChat cuts what is longer. */
const LONGEST_FIELD = 20

export const templateId = (template: string): string => configured()[template] ?? template

/** A message as WeChat's template has it: what it is about, which community, which day. */
export function subscribedMessage(template: TemplateName, { figures, page, at }: InboxRecord): SubscribedMessage {
  const { title, problem, community = '' } = figures
  const fields = { thing1: cut(String(title ?? problem ?? '')), thing2: cut(String(community)), date3: dateOf(at) }
  return {
    templateId: templateId(template),
    page: `packages/people/inbox/index?open=${encodeURIComponent(page)}`,
    fields,
  }
}

const cut = (text: string): string =>
  [...text].length > LONGEST_FIELD ? `${[...text].slice(0, LONGEST_FIELD - 1).join('')}…` : text

function configured(): Readonly<Record<string, string>> {
  const given: unknown = JSON.parse(process.env.SUBSCRIBE_TEMPLATES ?? '{}')
  return isTable(given) ? given : {}
}

const isTable = (given: unknown): given is Record<string, string> => typeof given === 'object' && given !== null
