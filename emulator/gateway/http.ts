import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../cloudError'

export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
}

export type Route = (exchange: Exchange) => void | Promise<void>

/** The body, refused with the cloud's code when it is larger than `limit` bytes; the rest is read and thrown away. */
export async function readBody({ request }: Exchange, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) throw new CloudError('EXCEED_REQUEST_SIZE_LIMIT', `the request of ${size} bytes exceeds ${limit}`)
  return Buffer.concat(chunks)
}

export async function readJson(exchange: Exchange, limit: number): Promise<Record<string, unknown>> {
  const text = (await readBody(exchange, limit)).toString('utf8')
  const value: unknown = parseJson(text || '{}')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badRequest('the body is not an object')
  return Object.fromEntries(Object.entries(value))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest('the body is not JSON')
  }
}

export const badRequest = (message: string): CloudError => new CloudError('BAD_REQUEST', message)

export function sendJson({ response }: Exchange, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

export function header({ request }: Exchange, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

/** HTTP status of an error at the gateway; the code stays in the body. */
const STATUS: Record<string, number> = {
  BAD_REQUEST: 400,
  INVALID_PARAM: 400,
  INVALID_HOST: 403,
  INVALID_PATH: 404,
  FUNCTION_NOT_FOUND: 404,
  EXCEED_REQUEST_SIZE_LIMIT: 413,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
}

export const statusOf = (code: string): number => STATUS[code] ?? 500

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

export const isLoopback = (host: string | undefined): boolean =>
  host !== undefined && LOOPBACK.test(host.replace(/:\d+$/, '').toLowerCase())

/** Only pages of this machine may talk to the emulator: it lets anybody act as anybody. */
export function isForeign(exchange: Exchange): boolean {
  const origin = header(exchange, 'origin')
  if (!isLoopback(header(exchange, 'host'))) return true
  return origin !== undefined && !(URL.canParse(origin) && isLoopback(new URL(origin).host))
}
