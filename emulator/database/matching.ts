import { Context } from 'mingo/core'
import { $eq, $gt, $gte, $in, $lt, $lte } from 'mingo/operators/query/comparison'
import { $and } from 'mingo/operators/query/logical'
import { Query } from 'mingo/query'
import type { Doc, Fields } from './ejson'

/** Loading all of mingo takes ten times as long; these are the operators that conditions.ts lets through. */
const context = Context.init({ query: { $and, $eq, $in, $gt, $gte, $lt, $lte } })

/** Tests a document as MongoDB would: lists by their items, ranges within one type. */
export function matcher(query: Fields): (doc: Doc) => boolean {
  const compiled = new Query(query, { context })
  return (doc) => compiled.test(doc)
}
