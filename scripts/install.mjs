import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Installs the locked packages when the lock file has changed since the last install. */
const stamp = 'node_modules/.installed-lock'
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''

if (installed !== lock) {
  execSync('npm ci', { stdio: ['inherit', process.stderr, process.stderr] })
  writeFileSync(stamp, lock)
}
