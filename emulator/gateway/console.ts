import type { Clock } from '../clock'
import { CloudError } from '../cloudError'
import type { Host } from '../functions/host'
import type { Logs } from '../functions/logs'
import type { Timers } from '../functions/timers'
import type { Inspector } from '../inspector'
import { MB } from '../limits'
import type { OpenApi } from '../openapi'
import type { People } from '../people'
import { parsePeople } from '../people'
import type { Exchange, Route } from './http'
import { badRequest, readBody, sendJson } from './http'

export interface ConsoleParts {
  readonly people: People
  readonly openapi: OpenApi
  readonly clock: Clock
  readonly data: Inspector
  readonly timers: Timers
  readonly logs: Logs
  readonly host: Host
}

/** The routes under /emulator that exist nowhere in the cloud: they serve the console, seeds and tests. */
export function emulatorRoutes(parts: ConsoleParts): Route {
  return async (exchange) => {
    const { pathname } = exchange.url
    const key = `${exchange.request.method} ${pathname}`
    if (key === 'GET /emulator/people') return sendJson(exchange, 200, parts.people.list())
    if (key === 'POST /emulator/people') return addPeople(parts.people, exchange)
    throw new CloudError('INVALID_PATH', `nothing answers ${key}`)
  }
}

async function addPeople(people: People, exchange: Exchange): Promise<void> {
  const raw: unknown = JSON.parse((await readBody(exchange, MB)).toString('utf8'))
  const list = Array.isArray(raw) ? raw : [raw]
  try {
    people.add(parsePeople(list))
  } catch (error) {
    throw badRequest(error instanceof Error ? error.message : String(error))
  }
  sendJson(exchange, 200, people.list())
}
