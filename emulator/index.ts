import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from './clock'
import { createClock } from './clock'
import { openDatabase } from './database'
import { readSchema } from './database/schema'
import type { Faults } from './faults'
import { createFaults } from './faults'
import { readFunctions } from './functions/config'
import type { Invocation } from './functions/host'
import { createHost } from './functions/host'
import type { LogLine } from './functions/logs'
import { createLogs } from './functions/logs'
import { createTimers } from './functions/timers'
import { emulatorRoutes } from './gateway/console'
import { callAs } from './gateway/h5'
import { startGateway } from './gateway/server'
import type { PendingCheck } from './openapi/mediaChecks'
import { createMediaChecks } from './openapi/mediaChecks'
import type { SentMessage } from './openapi'
import { createOpenApi } from './openapi'
import type { People, Person } from './people'
import { openPeople } from './people'
import { openFiles } from './storage'
import type { Inspector } from './inspector'
import { createInspector } from './inspector'

export type { Faults } from './faults'
export type { SentMessage } from './openapi'
export { REVIEW_WORD, RISKY_WORD } from './openapi'
export type { Person } from './people'

export interface EmulatorOptions {
  /** Everything that is kept lies here; made when it isn't there. */
  readonly dataDir: string
  /** The built functions, each with index.js and config.json, and schema.json beside them. */
  readonly functionsDir: string
  /** Where compiled bundles are kept, so that a worker starts in half the time; without it each compiles its own. */
  readonly codeDir?: string
  /** 0 takes a free one. Loopback only. */
  readonly port?: number
  /** The built page, served at /. */
  readonly webDir?: string
  /** Epoch ms: time holds still until a test moves it. 'real' runs on, and timers fire by themselves. */
  readonly now?: number | 'real'
  readonly workersPerFunction?: number
  readonly people?: readonly Person[]
  /** The function to which the event wxa_media_check is pushed; `api` when none is given. */
  readonly pushTo?: string
  /** Codes that getPhoneNumber knows, with their numbers. */
  readonly phones?: Readonly<Record<string, string>>
  /** What functions find in their environment, as it is set for a deployed function. */
  readonly variables?: Readonly<Record<string, string>>
}

export interface Emulator {
  readonly url: string
  /** The value of TCB_CONTEXT_CNFG. */
  readonly adminUrl: string
  /** The environment of a process that drives the emulator by wx-server-sdk. */
  env(): Record<string, string>
  readonly clock: Clock
  readonly people: People
  readonly data: Inspector
  /** Calls a function as a person (wx.cloud.callFunction), or without identity; rejects with a CloudError. */
  call(openid: string | undefined, functionName: string, event: unknown): Promise<unknown>
  fireTimer(name: string): Promise<unknown>
  /** Settles when no function runs any more, those included that were called and not waited for. */
  idle(): Promise<void>
  setFaults(faults: Faults): void
  /** Database calls of functions since the faults were set: where to place the next one. */
  dbCalls(): number
  sent(): readonly SentMessage[]
  clearSent(): void
  /** Which number getPhoneNumber gives for a code, once. */
  setPhone(code: string, phoneNumber: string): void
  /** Whether a person takes subscription messages; everybody does until told otherwise. */
  setConsent(openid: string, consents: boolean): void
  /** Pictures that wait for WeChat's verdict. Where time holds still, a test has to ask for the answers. */
  pendingPictureChecks(): readonly PendingCheck[]
  /** Pushes the verdicts to the function `pushTo`; gives how many. */
  answerPictureChecks(): Promise<number>
  /** What each call of a function took from the database since the reset. */
  counts(): readonly Invocation[]
  resetCounts(): void
  logs(): readonly LogLine[]
  stop(): Promise<void>
}

const DEFAULT_WORKERS = 2

/** Starts CloudBase on this machine; resolves when it answers. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  mkdirSync(options.dataDir, { recursive: true })
  const clock = createClock(options.now ?? 'real')
  const schema = readSchema(join(options.functionsDir, 'schema.json'))
  const functions = readFunctions(options.functionsDir)
  const database = await openDatabase(join(options.dataDir, 'database'), schema)
  const faults = createFaults()
  const logs = createLogs(clock)
  const people = openPeople(join(options.dataDir, 'people.json'), options.people)
  let url = ''
  const files = openFiles(join(options.dataDir, 'storage'), clock, () => url)
  const host = createHost({
    functions,
    codeDir: options.codeDir,
    workersPerFunction: options.workersPerFunction ?? DEFAULT_WORKERS,
    clock,
    logs,
    envFor: (client) => ({ ...options.variables, ...cloudEnvironment(url, client) }),
    onGone: (client) => database.transactions.abortAll(client),
  })
  const byItself = (options.now ?? 'real') === 'real'
  const pushTo = options.pushTo ?? 'api'
  const mediaChecks = createMediaChecks({ host, files, clock, logs, pushTo, byItself })
  const openapi = createOpenApi(clock, functions, mediaChecks)
  Object.entries(options.phones ?? {}).forEach(([code, number]) => openapi.setPhone(code, number))
  const timers = createTimers(host, clock)
  const data = createInspector(database)
  const routes = emulatorRoutes({ people, openapi, clock, data, timers, logs, host })
  const cloud = { database, host, clock, faults, files, openapi }
  const gateway = await startGateway(cloud, { port: options.port ?? 0, webDir: options.webDir, emulatorRoutes: routes })
  url = `http://127.0.0.1:${gateway.port}`
  if (byItself) timers.start()

  return {
    url,
    adminUrl: adminUrl(url, ''),
    env: () => ({ ...cloudEnvironment(url, '') }),
    clock,
    people,
    data,
    call: (openid, functionName, event) => callAs(host, openid, functionName, event),
    fireTimer: (name) => timers.fire(name),
    idle: () => host.idle(),
    setFaults: (wanted) => faults.set(wanted),
    dbCalls: () => faults.calls(),
    sent: () => openapi.sent(),
    clearSent: () => openapi.clearSent(),
    setPhone: (code, number) => openapi.setPhone(code, number),
    setConsent: (openid, consents) => openapi.setConsent(openid, consents),
    pendingPictureChecks: () => mediaChecks.pending(),
    answerPictureChecks: () => mediaChecks.answer(),
    counts: () => host.counts(),
    resetCounts: () => host.resetCounts(),
    logs: () => logs.lines(),
    stop: async () => {
      timers.stop()
      mediaChecks.stop()
      await host.stop()
      await gateway.close()
      await database.close()
    },
  }
}

const adminUrl = (url: string, client: string): string =>
  JSON.stringify({ URL: client ? `${url}/admin/${client}` : `${url}/admin` })

/** What makes the unmodified SDK talk to this machine, without asking for credentials or metadata elsewhere. */
function cloudEnvironment(url: string, client: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: adminUrl(url, client),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    SILENCE: 'true',
  }
}
