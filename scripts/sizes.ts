import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const KB = 1024
/** What the phone has to fetch, in bytes; a package over its gate fails the run. */
const GATES = { main: 900 * KB, subpackage: 500 * KB, all: 4096 * KB } as const
const LEFT_OUT = /\.map$|\.LICENSE\.txt$|project\.config\.json$/

export interface Sized {
  readonly name: string
  readonly bytes: number
  readonly gate: number
}

/** Size of the main package, of every subpackage and of all, of a built mini-program. */
export function packageSizes(root: string): Sized[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !LEFT_OUT.test(name) && statSync(join(root, name)).isFile())
    .map((name) => ({ name, bytes: statSync(join(root, name)).size }))
  const packageOf = (name: string): string => /^packages\/[^/]+/.exec(name)?.[0] ?? 'main'
  const names = [...new Set(files.map(({ name }) => packageOf(name)))].sort()
  const total = (of: readonly { bytes: number }[]): number => of.reduce((sum, { bytes }) => sum + bytes, 0)
  const each = names.map((name) => ({
    name,
    bytes: total(files.filter((file) => packageOf(file.name) === name)),
    gate: name === 'main' ? GATES.main : GATES.subpackage,
  }))
  return [...each, { name: 'all', bytes: total(files), gate: GATES.all }]
}

/** One line a package: name, size, gate. */
export const sizeLine = ({ name, bytes, gate }: Sized): string =>
  `${name.padEnd(24)} ${Math.ceil(bytes / KB)} KB of ${gate / KB} KB`
