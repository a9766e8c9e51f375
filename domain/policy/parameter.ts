import type { Dated, LocalDate } from '../common'
import { holdsOn } from '../common'

/** Who set something, from when, why and on what ground. */
export interface Signed extends Dated, Reason {
  readonly region: string
  readonly author: string
  /** What it rests on: a document's number, minutes of a meeting. */
  readonly source: string
}

/** One place in one document, in the document's own words. */
export interface Clause {
  /** Id in the register of clauses (PT-05), or of a national text (CC-942). */
  readonly id: string
  /** Id of the pack whose document it stands in. */
  readonly document: string
  readonly section: string
  /** To the letter. */
  readonly quote: string
}

/** A setting of ours where no document gives a number: our reason stands where a quote would. */
export interface Reason {
  readonly reason: string
}

/** A value that holds from a day on, and until another if it says so. */
export interface DatedValue<T> extends Dated {
  readonly value: T
  readonly ground: Clause | Reason
  /** When somebody last looked whether it still holds. */
  readonly verifiedOn: LocalDate
  /** A fault of the document itself, or how its words were read; shown beside the value. */
  readonly note?: string
}

/** What a rule needs and may not make up. Oldest value first. */
export interface Parameter<T> {
  readonly description: string
  readonly values: readonly DatedValue<T>[]
}

/** The value in force on a day with its ground; undefined while no rule exists yet. */
export function inForceOn<T>(parameter: Parameter<T>, day: LocalDate): DatedValue<T> | undefined {
  return parameter.values.filter((value) => holdsOn(value, day)).pop()
}

export const isClause = (ground: Clause | Reason): ground is Clause => 'quote' in ground

/** What a finding names as its ground: the clause's id, or `ours.` and the parameter where the setting is ours. */
export const groundId = (ground: Clause | Reason, parameter: string): string =>
  isClause(ground) ? ground.id : `ours.${parameter}`
