import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const SOURCES = join(__dirname, '..', 'functions')

const made: string[] = []
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true, force: true })))

/** A fresh directory, which goes when the test file is done. */
export function freshDir(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), `emulator-${name}-`))
  made.push(dir)
  return dir
}

/** A functions directory with the schema alone: all that a test of the database needs. */
export function schemaOnly(): string {
  const dir = freshDir('schema')
  cpSync(join(SOURCES, 'schema.json'), join(dir, 'schema.json'))
  return dir
}

/** The test functions, bundled whole with the SDK as the real ones are; gives the directory. */
export function buildFunctions(): string {
  const dir = freshDir('functions')
  cpSync(join(SOURCES, 'schema.json'), join(dir, 'schema.json'))
  for (const { name } of readdirSync(SOURCES, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    buildSync({
      entryPoints: [join(SOURCES, name, 'index.js')],
      outfile: join(dir, name, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node18',
      format: 'cjs',
      logLevel: 'error',
    })
    cpSync(join(SOURCES, name, 'config.json'), join(dir, name, 'config.json'))
  }
  return dir
}
