import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { writePackList } from '../config/packs'
import { resolve } from 'node:path'
import { buildAll } from './build'
import { run, runQuietly } from './run'
import { packageSizes, sizeLine } from './sizes'

const REPORT = '.data/jest.json'

interface Outcome {
  readonly passed: number
  readonly failed: number
}

const check = async (name: string, passes: () => Promise<boolean>): Promise<Outcome> => {
  const passed = await passes()
  console.log(`== ${name}: ${passed ? 'passed' : 'failed'}`)
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

const program = async (name: string, ...parts: string[]): Promise<boolean> => (await runQuietly(name, parts)) === 0

async function sizesHold(): Promise<boolean> {
  const sizes = packageSizes('dist/weapp')
  console.log(sizes.map(sizeLine).join('\n'))
  return sizes.every(({ bytes, gate }) => bytes <= gate)
}

async function tests(): Promise<Outcome> {
  console.log('\n== tests')
  mkdirSync('.data', { recursive: true })
  rmSync(REPORT, { force: true })
  const built = { PAGES_DIR: resolve('dist/h5'), PACKAGE_DIR: resolve('dist/weapp') }
  const code = await run('jest', ['--json', `--outputFile=${REPORT}`, ...process.argv.slice(2)], built)
  if (!existsSync(REPORT)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(REPORT, 'utf8')) as Record<
    string,
    number
  >
  const failed = Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0, code === 0 ? 0 : 1)
  return { passed: numPassedTests ?? 0, failed }
}

/** What is read without being run. */
const reading = async (): Promise<Outcome[]> => [
  await check('format', () => program('prettier', '--check', '--log-level', 'warn', '.')),
  await check('lint', () => program('eslint', '.')),
  await check('types of the domain', () => program('tsc', '-p', 'domain')),
  await check('types', () => program('tsc', '-p', '.')),
]

const building = async (): Promise<Outcome[]> => [
  await check('build', buildAll),
  await check('package sizes', sizesHold),
]

/** Every check there is; all run, so that one run shows all. */
async function main(): Promise<void> {
  writePackList(process.cwd())
  const beforeTests = await Promise.all([reading(), building()])
  const outcomes = [...beforeTests.flat(), await tests()]
  const total = (of: keyof Outcome): number => outcomes.reduce((sum, outcome) => sum + outcome[of], 0)
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
  process.exit(total('failed') === 0 ? 0 : 1)
}

void main()
