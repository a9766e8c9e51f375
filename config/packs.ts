import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Name of the list of packs within `policies/`; written, never edited, not kept in git. */
export const PACK_LIST = 'packs.generated.ts'

/**
 * Writes the list of packs from the folders that stand in `policies/`, so that a county is added by its folder alone.
 * Called before whatever reads it: tests, type check and the build of the functions.
 * @param root the project's folder
 */
export function writePackList(root: string): void {
  const policies = join(root, 'policies')
  const list = join(policies, PACK_LIST)
  const text = packList(packFolders(policies))
  if (!existsSync(list) || readFileSync(list, 'utf8') !== text) writeFileSync(list, text)
}

/** The folders that hold a pack, by name. */
export const packFolders = (policies: string): string[] =>
  readdirSync(policies, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(policies, entry.name, 'index.ts')))
    .map(({ name }) => name)
    .sort()

const packList = (folders: readonly string[]): string =>
  [
    '// Written by config/packs.ts from the folders that stand here.',
    "import type { CountyPack } from './areas'",
    ...folders.map((folder, nth) => `import { pack as pack${nth} } from './${folder}'`),
    '',
    `export const packs: readonly CountyPack[] = [${folders.map((_, nth) => `pack${nth}`).join(', ')}]`,
    '',
  ].join('\n')

if (process.argv[1]?.endsWith(join('config', 'packs.ts'))) writePackList(process.cwd())
