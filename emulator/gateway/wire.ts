import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import { CloudError, notImplemented, wordsOf } from '../cloudError'
import type { EmulatedDatabase } from '../database'
import { perform } from '../database/actions'
import type { FaultInjector } from '../faults'
import type { Host, Invocation } from '../functions/host'
import { MAX_EVENT_BYTES, MB } from '../limits'
import type { OpenApi } from '../openapi'
import type { FileStore } from '../storage'
import type { Exchange } from './http'
import { header, readBody, sendJson } from './http'
import { parseForm } from './multipart'

/** What a request of the SDK is answered from. */
export interface Cloud {
  readonly database: EmulatedDatabase
  readonly host: Host
  readonly clock: Clock
  readonly faults: FaultInjector
  readonly files: FileStore
  readonly openapi: OpenApi
}

type Body = Record<string, unknown>

/** A request may carry sixteen documents' worth; the cloud's own limit was not found. */
const MAX_REQUEST_BYTES = Math.max(64 * MB, MAX_EVENT_BYTES)

/** POST /admin[/client]: the one endpoint of wx-server-sdk. Errors too are HTTP 200, with code and message. */
export async function answerSdk(cloud: Cloud, exchange: Exchange): Promise<void> {
  const requestId = randomUUID()
  const client = exchange.url.pathname.split('/')[2] ?? ''
  try {
    const raw = await readBody(exchange, MAX_REQUEST_BYTES)
    const type = header(exchange, 'content-type') ?? ''
    if (type.startsWith('multipart/form-data')) return answerOpenApi(cloud, exchange, client, parseForm(raw, type))
    const body: Body = JSON.parse(raw.toString('utf8'))
    const answer = await route(cloud, exchange, client, body)
    if (answer) sendJson(exchange, 200, { requestId, ...answer })
  } catch (error) {
    sendJson(exchange, 200, { requestId, ...describe(error) })
  }
}

async function route(cloud: Cloud, exchange: Exchange, client: string, body: Body): Promise<Body | undefined> {
  const action = String(body.action)
  if (action.startsWith('database.')) return database(cloud, exchange, client, action, body)
  if (action === 'functions.invokeFunction') return { data: { response_data: await callFunction(cloud, client, body) } }
  if (action.startsWith('storage.')) return { data: await cloud.files.perform(action, body) }
  throw notImplemented(`action ${action}`)
}

async function database(
  cloud: Cloud,
  exchange: Exchange,
  client: string,
  action: string,
  body: Body,
): Promise<Body | undefined> {
  const invocation = cloud.host.running(client)
  const cost = invocation ?? { reads: 0, keys: 0, writes: 0, requests: 0 }
  cost.requests += 1
  const fault = invocation ? cloud.faults.next(action, typeof body.transactionId === 'string') : undefined
  if (fault === 'killWorker') {
    await cloud.host.kill(client)
    return void exchange.request.socket.destroy()
  }
  if (fault instanceof CloudError) {
    if (fault.code === 'DATABASE_TRANSACTION_CONFLICT') cloud.database.transactions.abort(String(body.transactionId))
    throw fault
  }
  const during = invocation === undefined ? {} : { invocation: invocation.requestId }
  const answer = await perform(cloud.database, { action, body, client, ...during, now: cloud.clock.now(), cost })
  if (fault !== 'dropReply') return answer
  return void exchange.request.socket.destroy()
}

/** A function called by a function knows no WeChat identity; the chain of sources says where it began. */
function callFunction({ host }: Cloud, client: string, body: Body): Promise<string> {
  const by: Invocation | undefined = host.running(client)
  const event: unknown = typeof body.request_data === 'string' && body.request_data ? JSON.parse(body.request_data) : {}
  return host.invoke(String(body.function_name), event, {
    source: by?.caller.source ? `${by.caller.source},scf` : 'scf',
    depth: (by?.caller.depth ?? 0) + 1,
  })
}

function answerOpenApi(cloud: Cloud, exchange: Exchange, client: string, form: Map<string, Buffer>): void {
  const by = cloud.host.running(client)
  const reply = cloud.openapi.call(String(form.get('apiName')), form.get('requestData') ?? Buffer.alloc(0), by)
  exchange.response.writeHead(200, { 'content-type': 'application/octet-stream' })
  exchange.response.end(reply)
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof CloudError) return { code: error.code, message: error.message }
  console.error(error)
  return { code: 'SYS_ERR', message: wordsOf(error) }
}
