import { join } from 'node:path'
import { writePackList } from '../config/packs'

/** Checks the workbook of a statement without any server; see `check/help.ts`. */
async function main(): Promise<void> {
  writePackList(join(__dirname, '..'))
  const { checkCommand } = await import('./check/command')
  const { code, out, err } = await checkCommand(process.argv.slice(2))
  process.exitCode = code
  if (err !== '') process.stderr.write(`${err}\n`)
  if (out !== '') process.stdout.write(`${out}\n`)
}

void main()
