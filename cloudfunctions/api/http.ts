import * as v from 'valibot'
import type { Call, Reply } from '../../contract/operation'

/** What HTTP access hands to a function. */
const request = v.object({
  httpMethod: v.string(),
  body: v.optional(v.string(), ''),
  isBase64Encoded: v.optional(v.boolean(), false),
})

const proof = v.object({
  sessionId: v.pipe(v.string(), v.maxLength(64)),
  at: v.number(),
  signature: v.pipe(v.string(), v.maxLength(200)),
})

const call = v.object({
  operation: v.pipe(v.string(), v.maxLength(64)),
  input: v.optional(v.unknown(), {}),
  key: v.optional(v.string()),
  desk: v.optional(proof),
})

export const isRequest = (event: unknown): boolean => v.is(request, event)

/** Reads a call from an event, or from the body of a request; undefined where it is none. */
export function readCall(event: unknown): Call | undefined {
  const asked = v.safeParse(request, event)
  const parsed = v.safeParse(call, asked.success ? bodyOf(asked.output) : event)
  if (!parsed.success) return undefined
  const { operation, input, key, desk } = parsed.output
  return { operation, input, ...(key === undefined ? {} : { key }), ...(desk === undefined ? {} : { desk }) }
}

function bodyOf({ body, isBase64Encoded }: v.InferOutput<typeof request>): unknown {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), text)
  return parsed.success ? parsed.output : undefined
}

/** An answer as HTTP access wants it; a page of another site may not read it. */
export const response = (reply: Reply<unknown>) => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  isBase64Encoded: false,
  body: JSON.stringify(reply),
})
