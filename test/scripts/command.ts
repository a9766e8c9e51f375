import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Said } from '../../scripts/check/said'
import type { Report } from '../../scripts/check/report'
import { checkCommand } from '../../scripts/check/command'

const ROOT = join(__dirname, '../..')

export type Ended = Omit<Said, 'code'> & { readonly code: number | null }

/** The command as somebody gives it, in a process of its own. */
export const byNpm = (...given: string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '-s', 'check-statement', '--', ...given], { cwd: ROOT })
    let [out, err] = ['', '']
    child.stdout.on('data', (words: Buffer) => (out += words.toString()))
    child.stderr.on('data', (words: Buffer) => (err += words.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })

/** The same within this process, for all that a process of its own would only make slower. */
export const command = (...given: string[]): Promise<Ended> => checkCommand(given)

export const checked = (file: string, facts: string): Promise<Ended> => command(file, '--facts', facts, '--json')

export const jsonOf = (out: string): Report => JSON.parse(out)
