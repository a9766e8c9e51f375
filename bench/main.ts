import { cpus, totalmem } from 'node:os'
import { check } from './rows/check'
import { paint } from './rows/paint'
import { paper } from './rows/paper'
import { proof } from './rows/proof'
import { quarterEnd } from './rows/quarterEnd'
import { ratios } from './rows/ratios'
import { reads } from './rows/reads'
import { roll } from './rows/roll'
import { bundles, packages } from './rows/sizes'
import { sweep } from './rows/sweep'
import { tree } from './rows/tree'
import type { Row } from './row'

const GB = 1024 ** 3

const measurements: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  packages,
  bundles,
  reads,
  ratios,
  sweep,
  roll,
  check,
  proof,
  tree,
  quarterEnd,
  paint,
  paper,
}

/** Prints the table of numbers to keep; names on the command line choose some of them. Wants what `npm run build` builds. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / GB)} GB, Node ${process.versions.node}\n`,
  )
  console.log('| what | measured | keep under | |\n| --- | --- | --- | --- |')
  for (const [name, measure] of Object.entries(measurements)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const { what, value, under, kept } of await measure())
      console.log(`| ${what} | ${value} | ${under} | ${kept ? '' : 'over'} |`)
  }
}

void main().then(() => process.exit(0))
