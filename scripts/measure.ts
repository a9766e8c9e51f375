import { measure } from '../test/fixtures/planted/measure'

const COMMUNITIES = 10_000
const SHOWN = 20

/** `npm run measure -- [communities] [first seed]`: plants errors in correct statements and prints what the checks made of them. */
function main([communities = String(COMMUNITIES), seed = '1']: readonly string[]): void {
  const result = measure(Number(communities), Number(seed))
  const { planted, standing, found, missed, kinds, checks } = result
  console.log(
    `communities ${result.communities}, kinds of errors ${kinds.size}, checks that found something ${checks.size}`,
  )
  console.log(
    `planted ${planted}, standing ${standing}, found ${found}, missed ${missed.length}, false ${result.false.length}`,
  )
  for (const [check, times] of [...checks].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`  ${check} ${times}`)
  for (const line of missed.slice(0, SHOWN)) console.log(`missed: ${line}`)
  for (const line of result.false.slice(0, SHOWN)) console.log(`false: ${line}`)
  process.exitCode = missed.length + result.false.length === 0 ? 0 : 1
}

main(process.argv.slice(2))
