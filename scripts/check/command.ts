import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { accept, periodName } from '../../domain/common'
import type { Statement, StatementFacts } from '../../domain/disclosure'
import { checkStatement } from '../../domain/disclosure'
import type { WorkbookRefusal } from '../../cloudfunctions/common/workbook'
import { readSheets, STATEMENT_LIMITS, statementIn } from '../../cloudfunctions/common/workbook'
import { workbookRefusals } from '../../src/locales/workbookRefusals'
import { readFacts } from './facts'
import { HELP } from './help'
import type { Options } from './options'
import { readOptions } from './options'
import type { Report } from './report'
import { reportOf } from './report'
import { chooseRules } from './rules'
import type { CommandResult, Said } from './said'
import { refused, refusedText } from './said'
import { textOf } from './text'

const INDENT = 2

/** `check-statement` from its command line to what it prints: 0 nothing found, 1 something, 2 couldn't be read. */
export async function checkCommand(given: readonly string[]): Promise<Said> {
  const options = readOptions(given)
  if (!options.ok) return { code: 2, out: '', err: refusedText(options.refusal) }
  if (options.value === 'help') return { code: 0, out: HELP, err: '' }
  const report = await check(options.value)
  if (!report.ok) return { code: 2, out: '', err: refusedText(report.refusal) }
  const { findings, problems } = report.value
  const out = options.value.json ? JSON.stringify(report.value, null, INDENT) : textOf(report.value)
  return { code: findings.length + problems.length === 0 ? 0 : 1, out, err: '' }
}

async function check(options: Options): Promise<CommandResult<Report>> {
  const text = contentOf(options.facts, 'factsFile', '登记资料')
  if (!text.ok) return text
  const facts = readFacts(text.value.toString())
  if (!facts.ok) return facts
  const bytes = contentOf(options.file, 'file', '表格文件')
  if (!bytes.ok) return bytes
  const sheets = await readSheets(bytes.value, STATEMENT_LIMITS)
  if (!sheets.ok) return unreadable(sheets.refusal)
  const reading = statementIn(sheets.value, options.period ?? facts.value.period)
  if (!reading.ok) return unreadable(reading.refusal)
  const { statement } = reading.value
  const rules = chooseRules(options, facts.value, statement.period.last)
  if (!rules.ok) return rules
  return accept(
    reportOf({
      ...{ file: options.file, community: facts.value.community, sheets: sheets.value.map(({ name }) => name) },
      ...{ reading: reading.value, packs: rules.value.packs },
      result: checkStatement(statement, usedElsewhere(facts.value.facts, statement), rules.value.policy),
    }),
  )
}

/** What stands under the statement's own period is its own. */
const usedElsewhere = ({ vouchersUsed, earlier, ...facts }: StatementFacts, { period }: Statement): StatementFacts => ({
  ...facts,
  earlier: earlier.filter((one) => one.period !== periodName(period)),
  vouchersUsed: vouchersUsed.filter((use) => use.community !== undefined || use.period !== periodName(period)),
})

/** A file as it is named from where the command was given. */
function contentOf(name: string, code: string, what: string): CommandResult<Buffer> {
  const places = [process.env.INIT_CWD ?? '.', '.'].map((folder) => resolve(folder, name))
  const path = places.find((place) => existsSync(place))
  if (path === undefined) {
    return refused(`check.${code}`, `找不到${what}：${name}`, '看看路径和名字，名字里有空格的加引号。', 'No such file.')
  }
  if (!statSync(path).isFile()) {
    return refused(`check.${code}`, `这是文件夹，不是${what}：${name}`, '写到文件名为止。', 'Not a file.')
  }
  try {
    return accept(readFileSync(path))
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    return refused(
      `check.${code}`,
      `${what}打不开：${name}（${reason}）`,
      '看看权限，文件是不是太大了。',
      'Not readable.',
    )
  }
}

function unreadable(refusal: WorkbookRefusal) {
  const words = workbookRefusals[refusal.code]?.({ ...refusal })
  const now = words?.note.replace(/再传/g, '再查') ?? ''
  const period = refusal.code === 'workbook.otherPeriod' ? '要按表上的那一期查，写上 --period。' : ''
  return refused(refusal.code, `${words?.title ?? refusal.code}。`, `${now}${period}`, 'The workbook was not read.')
}
