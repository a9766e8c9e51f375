import type { Config } from 'jest'
import { join } from 'node:path'
import { writePackList } from '../config/packs'
import { seeded } from './fixtures/seeds'

type Settings = Pick<Config, never> & { readonly testPathPatterns?: { readonly patterns: readonly string[] } }

/** What has to be written before the first test file is read; a whole run plays its seeds once, before anybody waits for them. */
export default async function setUp({ testPathPatterns }: Settings): Promise<void> {
  writePackList(join(__dirname, '..'))
  if (testPathPatterns && testPathPatterns.patterns.length > 0) return
  for (const seed of ['putian', 'quxian', 'both'] as const) await seeded(seed)
}
