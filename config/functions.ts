import { build } from 'esbuild'
import { mkdir, writeFile } from 'node:fs/promises'
import { schema } from '../cloudfunctions/common/schema'
import { functions } from '../cloudfunctions/functions'
import { writePackList } from './packs'

const OUT = 'dist/functions'

/** Builds every cloud function whole (nothing is left to install in the cloud), with its settings and the schema beside it. */
export async function buildFunctions(out = OUT): Promise<void> {
  writePackList('.')
  await Promise.all(functions.map(({ name, ...settings }) => buildOne(out, name, settings)))
  await writeFile(`${out}/schema.json`, JSON.stringify(schema, null, 2))
}

async function buildOne(out: string, name: string, settings: object): Promise<void> {
  await mkdir(`${out}/${name}`, { recursive: true })
  await build({
    entryPoints: [`cloudfunctions/${name}/index.ts`],
    outfile: `${out}/${name}/index.js`,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    logLevel: 'warning',
  })
  await writeFile(`${out}/${name}/config.json`, JSON.stringify(settings, null, 2))
  await writeFile(`${out}/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }, null, 2))
}
