import { build } from 'esbuild'
import { createRequire } from 'node:module'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { schema } from '../cloudfunctions/common/schema'
import { functions } from '../cloudfunctions/functions'
import { writePackList } from './packs'

const OUT = 'dist/functions'

/** Builds every cloud function whole (nothing is left to install in the cloud), with its settings and the schema beside it. */
export async function buildFunctions(out = OUT): Promise<void> {
  writePackList('.')
  await Promise.all(functions.map(({ name, carries = [], ...settings }) => buildOne(out, name, settings, carries)))
  await writeFile(`${out}/schema.json`, JSON.stringify(schema, null, 2))
}

async function buildOne(out: string, name: string, settings: object, carries: readonly string[]): Promise<void> {
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
    // Its other build finds its data beside itself by an address that a bundle doesn't have.
    alias: { pdfkit: createRequire(resolve('package.json')).resolve('pdfkit') },
  })
  await Promise.all(carries.map((file) => copyFile(file, join(out, name, basename(file)))))
  await writeFile(`${out}/${name}/config.json`, JSON.stringify(settings, null, 2))
  await writeFile(`${out}/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }, null, 2))
}
