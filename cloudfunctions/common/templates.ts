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
  'case.received',
  'case.replied',
  'binding.decided',
] as const

export type TemplateName = (typeof TEMPLATES)[number]

/** WeChat cuts what is longer. */
const LONGEST_FIELD = 20

export const templateId = (template: string): string => configured()[template] ?? template

/** A message as WeChat's template has it: what it is about, which community, which day. */
export function subscribedMessage({ template, figures, page, at }: InboxRecord): SubscribedMessage {
  const { title = '', community = '' } = figures
  const fields = { thing1: cut(String(title)), thing2: cut(String(community)), date3: dateOf(at) }
  return { templateId: templateId(template), page: `packages/people/inbox?open=${encodeURIComponent(page)}`, fields }
}

const cut = (text: string): string =>
  [...text].length > LONGEST_FIELD ? `${[...text].slice(0, LONGEST_FIELD - 1).join('')}…` : text

function configured(): Readonly<Record<string, string>> {
  const given: unknown = JSON.parse(process.env.SUBSCRIBE_TEMPLATES ?? '{}')
  return isTable(given) ? given : {}
}

const isTable = (given: unknown): given is Record<string, string> => typeof given === 'object' && given !== null
