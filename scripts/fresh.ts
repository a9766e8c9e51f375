import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A hash over every file of these folders and files. */
export function hashOf(roots: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of roots.flatMap(filesIn).sort()) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** Whether a stamp says that what lies beside it was made from sources as they are now. */
export const isFresh = (stamp: string, hash: string): boolean =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === hash

export const setStamp = (stamp: string, hash: string): void => writeFileSync(stamp, hash)

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)))
}
