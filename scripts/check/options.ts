import { parseArgs } from 'node:util'
import { accept, isLocalDate } from '../../domain/common'
import type { Period } from '../../domain/common'
import { periodIn } from '../../cloudfunctions/common/workbook'
import { periodNamed } from '../../contract/disclosure/period'
import type { CommandResult } from './said'
import { refused } from './said'

/** What stands on the command line. */
export interface Options {
  readonly file: string
  readonly facts: string
  readonly json: boolean
  readonly pack?: string
  readonly region?: string
  readonly period?: Period
}

const FLAGS = ['json', 'help'] as const
const VALUES = ['facts', 'pack', 'region', 'period'] as const
const SHORT: Readonly<Record<string, string>> = { h: 'help' }
const HELP_NOW = '写上 --help 看怎么用。'

/** Reads the command line; `help` where help is asked for, whatever else stands there. */
export function readOptions(given: readonly string[]): CommandResult<Options | 'help'> {
  const read = readTokens(given)
  if (!read.ok) return read
  const { flags, values, files } = read.value
  if (flags.has('help')) return accept('help')
  const [file, another] = files
  if (file === undefined) return lacks('file', '没写要查的表格文件。', 'No workbook is named.')
  if (another !== undefined) {
    return lacks('oneFile', `一次只查一个文件，这里写了${files.length}个。`, 'One workbook at a time.')
  }
  const facts = values.get('facts')
  if (facts === undefined) return lacks('facts', '没写 --facts 和登记资料的文件。', 'The option --facts is missing.')
  const period = periodOption(values.get('period'))
  if (period === 'unreadable') {
    const what = `--period 没读懂：${values.get('period')}。`
    return refused('check.period', what, '写成 2026Q3、2026H1、2026-07 或者 2026年第三季度。', 'No such period.')
  }
  const [pack, region] = [values.get('pack'), values.get('region')]
  return accept({
    ...{ file, facts, json: flags.has('json') },
    ...(pack === undefined ? {} : { pack }),
    ...(region === undefined ? {} : { region }),
    ...(period === undefined ? {} : { period }),
  })
}

interface Tokens {
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  readonly files: readonly string[]
}

function readTokens(given: readonly string[]): CommandResult<Tokens> {
  const options = Object.fromEntries([
    ...FLAGS.map((name) => [name, { type: 'boolean' }] as const),
    ...VALUES.map((name) => [name, { type: 'string' }] as const),
  ])
  const { tokens } = parseArgs({ args: [...given], options, strict: false, tokens: true, allowPositionals: true })
  const [flags, values, files] = [new Set<string>(), new Map<string, string>(), [] as string[]]
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const name = SHORT[token.name] ?? token.name
    const [isFlag, takesValue] = [isOne(FLAGS, name), isOne(VALUES, name)]
    if (!isFlag && !takesValue) return lacks('option', `不认得 ${token.rawName}。`, `Unknown option ${token.rawName}.`)
    if (takesValue && (token.value ?? '') === '') {
      return lacks('value', `${token.rawName} 后面要写一个值。`, `${token.rawName} wants a value.`)
    }
    if (isFlag && token.value !== undefined) {
      return lacks('noValue', `${token.rawName} 后面不写值。`, `${token.rawName} takes no value.`)
    }
    if (isFlag) flags.add(name)
    else values.set(name, token.value ?? '')
  }
  return accept({ flags, values, files })
}

const isOne = (names: readonly string[], name: string): boolean => names.includes(name)

const lacks = (code: string, what: string, english: string) => refused(`check.${code}`, what, HELP_NOW, english)

/** 2026Q3 or 2026年第三季度. */
export function periodOption(text: string | undefined): Period | undefined | 'unreadable' {
  if (text === undefined) return undefined
  const isName = /^\d{4}(Q[1-4]|H[12]|-(0[1-9]|1[0-2]))?$/.test(text) && isLocalDate(`${text.slice(0, 4)}-01-01`)
  return (isName ? periodNamed(text) : periodIn(text)) ?? 'unreadable'
}
