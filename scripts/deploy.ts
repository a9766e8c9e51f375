import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { buildAll } from './build'
import { cloudbaserc, described } from './deploy/files'
import { plan } from './deploy/plan'

const OUT = 'dist/deploy'

/**
 * Prepares a deployment: with --dry-run it prints what would be created and writes nothing; without, it builds and lays
 * everything ready under dist/deploy, to be applied as docs/how-to-deploy.md says.
 */
async function main(): Promise<void> {
  const planned = plan()
  console.log(described(planned).join('\n'))
  if (process.argv.includes('--dry-run')) return
  if (!(await buildAll())) process.exit(1)
  mkdirSync(OUT, { recursive: true })
  cpSync('dist/functions', `${OUT}/functions`, { recursive: true })
  writeFileSync(`${OUT}/cloudbaserc.json`, JSON.stringify(cloudbaserc(planned), null, 2))
  writeFileSync(`${OUT}/database.json`, JSON.stringify(planned.collections, null, 2))
  console.log(`\n${OUT} is ready: see docs/how-to-deploy.md`)
}

void main()
