import * as v from 'valibot'
import { shown } from './ruleValues'
import { REASON_WORDS } from './spotCheck'

export const share = shown(v.number(), (value) => `${value}%`)

const LEVELS = [
  ['city', '市里'],
  ['county', '县区'],
] as const

/** 市里至少15%，县区至少50%. */
export const shareByLevel = shown(v.record(v.string(), v.number()), (value) =>
  LEVELS.flatMap(([level, words]) => (value[level] === undefined ? [] : [`${words}至少${value[level]}%`])).join('，'),
)

/** 市里：上级交办、重大信访…；县区：…. */
export const reasonsByLevel = shown(v.record(v.string(), v.array(v.string())), (value) =>
  LEVELS.flatMap(([level, words]) => {
    const reasons = value[level]
    return reasons ? [`${words}：${reasons.map((one) => reasonWords(one)).join('、')}`] : []
  }).join('；'),
)

const WORDS: Readonly<Record<string, string>> = REASON_WORDS
const reasonWords = (name: string): string => WORDS[name] ?? name
