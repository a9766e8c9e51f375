import { CloudError } from '../cloudError'
import type { Host } from '../functions/host'
import { APP_ID } from '../functions/host'
import { MAX_EVENT_BYTES } from '../limits'
import type { Exchange } from './http'
import { badRequest, header, readBody, sendJson } from './http'

/**
 * POST /api as CloudBase HTTP access carries it to the function `api`, which answers with an integrated response.
 * Only here: with x-act-as the same body goes in as wx.cloud.callFunction would send it, as that person.
 */
export async function answerApi(host: Host, exchange: Exchange): Promise<void> {
  const body = (await readBody(exchange, MAX_EVENT_BYTES)).toString('utf8')
  const openid = header(exchange, 'x-act-as')
  if (openid) {
    const result = await callAs(host, openid, 'api', parse(body))
    return sendJson(exchange, 200, { result })
  }
  sendIntegrated(exchange, JSON.parse(await host.invoke('api', httpEvent(exchange, body), {})))
}

/** wx.cloud.callFunction of one person; the cloud adds userInfo to what the page sent. */
export async function callAs(host: Host, openid: string | undefined, name: string, data: unknown): Promise<unknown> {
  if (openid === undefined) return JSON.parse(await host.invoke(name, data, {}))
  const event = typeof data === 'object' ? { ...data, userInfo: { appId: APP_ID, openId: openid } } : data
  return JSON.parse(await host.invoke(name, event, { openid, source: 'wx_client' }))
}

function httpEvent({ request, url }: Exchange, body: string): Record<string, unknown> {
  return {
    httpMethod: request.method,
    path: url.pathname,
    headers: request.headers,
    queryStringParameters: Object.fromEntries(url.searchParams),
    body,
    isBase64Encoded: false,
  }
}

/** { statusCode, headers, body, isBase64Encoded }; anything else is sent as JSON, as the cloud does. */
function sendIntegrated(exchange: Exchange, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('statusCode' in answer)) return sendJson(exchange, 200, answer)
  const { statusCode, headers, body, isBase64Encoded }: Integrated = answer
  if (typeof statusCode !== 'number') throw new CloudError('FUNCTION_INVOCATION_FAILED', 'statusCode is not a number')
  exchange.response.writeHead(statusCode, headers ?? { 'content-type': 'application/json' })
  exchange.response.end(isBase64Encoded === true ? Buffer.from(String(body), 'base64') : String(body ?? ''))
}

interface Integrated {
  readonly statusCode?: unknown
  readonly headers?: Record<string, string>
  readonly body?: unknown
  readonly isBase64Encoded?: unknown
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest('the body is not JSON')
  }
}
