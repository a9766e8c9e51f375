import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { packageSizes } from '../../scripts/sizes'
import { median, row } from '../row'
import type { Row } from '../row'

const KB = 1024
const MB = KB * KB
const LOADS = 9

/** What the phone fetches, package by package. */
export const packages = (): Row[] =>
  packageSizes('dist/weapp').map(({ name, bytes, gate }) => row(`weapp ${name}`, bytes / KB, gate / KB, ' KB'))

/** Bundle of each function with what lies beside it, and its cold load against an empty function with the same SDK. */
export function bundles(): Row[] {
  const empty = emptyFunction()
  return ['api', 'sweep', 'jobs'].flatMap((name) => {
    const folder = resolve(`dist/functions/${name}`)
    const file = join(folder, 'index.js')
    const bytes = readdirSync(folder).reduce((sum, one) => sum + statSync(join(folder, one)).size, 0)
    const limit = name === 'jobs' ? 20 : 2
    return [
      row(`bundle of ${name}`, bytes / MB, limit, ' MB'),
      row(`cold load of ${name} ÷ empty function`, loadRatio(file, empty), 1.3, ' ×'),
    ]
  })
}

function emptyFunction(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-empty-'))
  const entry = join(folder, 'entry.js')
  const sdk = resolve('node_modules/wx-server-sdk')
  writeFileSync(entry, `const cloud = require(${JSON.stringify(sdk)}); cloud.init({}); exports.main = async () => null`)
  const outfile = join(folder, 'index.js')
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
  })
  return outfile
}

/** Pair by pair, so that a machine that slows down slows both. */
function loadRatio(file: string, against: string): number {
  return median(Array.from({ length: LOADS }, () => load(file) / load(against)))
}

function load(file: string): number {
  const script = `const t = process.hrtime.bigint(); require(${JSON.stringify(file)}); console.log(Number(process.hrtime.bigint() - t))`
  const env = { ...process.env, TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'local' }
  const { stdout } = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' })
  return Number(stdout.trim().split('\n').pop())
}
