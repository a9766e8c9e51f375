import { join } from 'node:path'
import type { Clock } from '../clock'
import { CloudError } from '../cloudError'
import { hasId, isFields } from '../database/ejson'
import type { Doc } from '../database/ejson'
import type { Host } from '../functions/host'
import type { Logs } from '../functions/logs'
import type { Timers } from '../functions/timers'
import type { Inspector } from '../inspector'
import { MB } from '../limits'
import type { OpenApi } from '../openapi'
import type { People } from '../people'
import { parsePeople } from '../people'
import type { Exchange, Route } from './http'
import { badRequest, readBody, readJson, sendJson } from './http'
import { staticFiles } from './static'

export interface ConsoleParts {
  readonly people: People
  readonly openapi: OpenApi
  readonly clock: Clock
  readonly data: Inspector
  readonly timers: Timers
  readonly logs: Logs
  readonly host: Host
}

type Answer = (parts: ConsoleParts, exchange: Exchange, name: string) => unknown

/** What stands under /emulator exists nowhere in the cloud: it serves the console, seeds and tests. */
const ROUTES: Record<string, Answer> = {
  'GET people': ({ people }) => listed(people),
  'POST people': async ({ people }, exchange) => {
    people.add(readPeople(await readAny(exchange)))
    return listed(people)
  },
  'GET sent': ({ openapi }) => ({ sent: openapi.sent() }),
  'POST sent/clear': ({ openapi }) => {
    openapi.clearSent()
    return { sent: [] }
  },
  'POST phones': async ({ openapi }, exchange) => {
    const { code, phoneNumber } = await readJson(exchange, MB)
    openapi.setPhone(String(code), String(phoneNumber))
    return {}
  },
  'GET clock': ({ clock }) => told(clock),
  'POST clock': async ({ clock }, exchange) => {
    const { set, advance } = await readJson(exchange, MB)
    if (typeof set === 'number' && Number.isFinite(set)) clock.set(set)
    else if (typeof advance === 'number' && Number.isFinite(advance)) clock.advance(advance)
    else throw badRequest('set or advance in milliseconds is needed')
    return told(clock)
  },
  'GET data': ({ data }) => ({ collections: data.collections() }),
  'GET data/': ({ data }, { url }, name) => pageOf(data, name, url.searchParams),
  'POST data/': async ({ data }, exchange, name) => {
    await data.load(name, readDocs(await readAny(exchange)))
    return {}
  },
  'GET timers': ({ timers }) => ({ timers: timers.list() }),
  'POST timers/': async ({ timers }, _, name) => ({ result: await timers.fire(name) }),
  'GET logs': ({ logs }) => ({ lines: logs.lines() }),
  'GET counts': ({ host }) => ({ counts: host.counts() }),
  'POST counts/reset': ({ host }) => {
    host.resetCounts()
    return { counts: [] }
  },
}

export function emulatorRoutes(parts: ConsoleParts): Route {
  const page = staticFiles(join(__dirname, '..', 'console'))
  return async (exchange) => {
    const { request, response, url } = exchange
    if (url.pathname === '/emulator') return void response.writeHead(302, { location: '/emulator/' }).end()
    const path = decodeURIComponent(url.pathname.replace(/^\/emulator\//, ''))
    const [area = '', ...rest] = path.split('/')
    const answer =
      ROUTES[`${request.method} ${path}`] ?? (rest.length > 0 ? ROUTES[`${request.method} ${area}/`] : undefined)
    if (answer) return sendJson(exchange, 200, await answer(parts, exchange, rest.join('/')))
    if (request.method !== 'GET')
      throw new CloudError('INVALID_PATH', `nothing answers ${request.method} ${url.pathname}`)
    return page({ ...exchange, url: new URL(`/${path}`, url) })
  }
}

const listed = (people: People) => ({
  people: people.list().map(({ _id, name, label }) => ({ openid: _id, name, about: label })),
})

const told = (clock: Clock) => ({
  now: clock.now(),
  iso: new Date(clock.now()).toISOString(),
  frozen: 'frozenAt' in clock.setting(),
})

const PAGE = 50

function pageOf(data: Inspector, name: string, params: URLSearchParams) {
  const limit = Number(params.get('limit') ?? PAGE)
  const documents = data.page(name, params.get('after') ?? undefined, limit)
  return { documents, next: documents.length < limit ? null : (documents.at(-1)?._id ?? null) }
}

async function readAny(exchange: Exchange): Promise<unknown[]> {
  const text = (await readBody(exchange, 64 * MB)).toString('utf8')
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    throw badRequest('the body is not JSON')
  }
}

function readPeople(list: unknown[]) {
  try {
    return parsePeople(list)
  } catch (error) {
    throw badRequest(error instanceof Error ? error.message : String(error))
  }
}

function readDocs(list: unknown[]): Doc[] {
  return list.map((each) => {
    if (!isFields(each) || !hasId(each)) throw badRequest('every document needs an _id')
    return each
  })
}
