import { randomBytes } from 'node:crypto'
import type { Emulator, EmulatorOptions } from '../../../emulator'
import { startEmulator } from '../../../emulator'
import { freshDir, schemaOnly } from './build'
import type { Command, Database, Fields, Sdk } from './sdk'

/**
 * What the conformance suite speaks to, always through the unmodified SDK: the emulator, or the CloudBase environment
 * that CONFORMANCE_ENV names (with TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY; see emulator/README.md).
 */
export interface Subject {
  readonly cloud: Sdk
  readonly database: Database
  readonly _: Command
  /** An id that no other run uses. */
  id(name: string): string
  /** Adds documents under ids of this run; they are removed at the end. */
  seed(collection: string, docs: Fields[]): Promise<void>
  close(): Promise<void>
}

const SDK = 'wx-server-sdk'

export async function connect(): Promise<Subject> {
  const real = process.env.CONFORMANCE_ENV
  const emulator = real ? undefined : await emulate()
  if (emulator) Object.assign(process.env, emulator.env())
  const { default: cloud }: { default: Sdk } = await import(SDK)
  cloud.init({ env: real ?? 'local' })
  const database = cloud.database({ throwOnNotFound: false })
  const run = randomBytes(4).toString('hex')
  const seeded: [string, string][] = []
  return {
    cloud,
    database,
    _: database.command,
    id: (name) => `${run}-${name}`,
    seed: async (collection, docs) => {
      docs.forEach(({ _id }) => seeded.push([collection, String(_id)]))
      await database.collection(collection).add({ data: docs })
    },
    close: async () => {
      if (real) for (const [collection, id] of seeded) await database.collection(collection).doc(id).remove()
      await emulator?.stop()
    },
  }
}

/** An emulator over fresh data; without functions unless the options say where they are. */
export const emulate = (options: Partial<EmulatorOptions> = {}): Promise<Emulator> =>
  startEmulator({ dataDir: freshDir('data'), functionsDir: schemaOnly(), ...options })
