import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sample, SAMPLES } from '../fixtures/statement'
import { workbookOf, workbookWith } from '../cloudfunctions/workbook/sheet'
import type { Cells } from '../cloudfunctions/workbook/sheet'
import { BODY, HEADER, TITLE } from '../cloudfunctions/workbook/sheet'
import { byNpm, checked, command, jsonOf } from './command'

const FACTS = join(SAMPLES, 'community.json')
const RIGHT = join(SAMPLES, '公共收益收支公示表-2026年第三季度.xlsx')
const WRONG = join(SAMPLES, '公共收益收支公示表-有错.xlsx')

interface Fault {
  readonly row: number | null
  readonly clause: string
  readonly statedFen?: number
  readonly expectedFen?: number
  readonly limitFen?: number
  readonly source?: string
  readonly decision?: string
  readonly voucher?: string
  readonly item?: string
}

const { statementFaults }: { statementFaults: readonly Fault[] } = JSON.parse(sample('answers.json').toString())

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-statement-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

/** Three thousand million bytes that take no room. */
function giant(): string {
  const path = fileOf('giant.xlsx', '')
  truncateSync(path, 3e9)
  return path
}

const factsWith = (difference: object, name = 'facts.json'): string =>
  fileOf(name, JSON.stringify({ ...JSON.parse(sample('community.json').toString()), ...difference }))

describe('PT-07, PT-08, PT-11 to PT-14, PT-40: a workbook is checked by one command, as npm runs it', () => {
  it('finds in the workbook with faults the thirteen of the answers, and nothing else', async () => {
    const { code, out } = await byNpm(WRONG, '--facts', FACTS, '--json')
    const { findings } = jsonOf(out)
    expect(code).toBe(1)
    expect(findings).toHaveLength(statementFaults.length)
    for (const fault of statementFaults) {
      const { row, clause, statedFen: stated, expectedFen, limitFen, source, decision, voucher, item } = fault
      const figures = { stated, expected: expectedFen ?? limitFen, source, decision, voucher, item }
      const named = Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined))
      expect(findings.filter((one) => one.row === row && one.clause === clause)).toEqual([
        expect.objectContaining(named),
      ])
    }
  })

  it('finds nothing in the right one, and says so', async () => {
    const { code, out } = await byNpm(RIGHT, '--facts', FACTS)
    expect(code).toBe(0)
    expect(out.startsWith('样本花园 2026年第三季度公共收益公示表')).toBe(true)
    expect(out).toContain('没有对不上的地方')
    expect(out).toContain('第7行　一笔账·经营收入　经营收入 停车 占用共有道路停车位 S01')
  })

  it('accounts for every row', async () => {
    const { rows, problems } = jsonOf((await checked(RIGHT, FACTS)).out)
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1))
    expect(rows.every(({ became }) => became !== 'unread')).toBe(true)
    expect(problems).toEqual([])
  })

  it('says the findings as one reads them, with row, figures and clause', async () => {
    const { code, out } = await command(WRONG, '--facts', FACTS)
    expect(code).toBe(1)
    expect(out).toContain('有13处对不上')
    expect(out).toContain('第10行　通信基站：比合同少2,000.00　[PT-12]')
    expect(out).toContain('账上写的5,500.00；按合同算7,500.00')
  })
})

describe('what isn’t understood is said by row', () => {
  it('an amount that is none is a problem of its row, and the exit code says it', async () => {
    const rows = [TITLE, HEADER, ...BODY.map((cells, nth) => (nth === 1 ? [...cells.slice(0, 4), '约三百'] : cells))]
    const { code, out } = await checked(fileOf('unread.xlsx', await workbookOf(rows)), FACTS)
    expect(code).toBe(1)
    expect(jsonOf(out).rows[3]).toMatchObject({
      ...{ row: 4, became: 'unread' },
      problems: [{ letter: 'E', problem: 'disclosure.notAnAmount', stated: '约三百' }],
    })
  })

  it('a part whose only row can’t be read isn’t said to be missing; one without any row is', async () => {
    const missing = async (of: string, rows: Cells[]) => {
      const { out } = await checked(fileOf(of, await workbookOf([TITLE, HEADER, ...rows])), FACTS)
      return jsonOf(out)
        .findings.filter(({ what }) => what === 'partMissing')
        .map(({ at }) => at)
    }
    const without = BODY.filter(([part]) => part !== '结余转存')
    expect(await missing('without.xlsx', without)).toEqual(['transfer'])
    expect(await missing('wrong.xlsx', [...without, ['结余转存', '', '转入维修资金', '', '约两万']])).toEqual([])
  })

  it('a sheet that isn’t read is named', async () => {
    const sheets = { 说明: [['填表说明']], 公示表: [TITLE, HEADER, ...BODY] }
    const { out } = await checked(fileOf('sheets.xlsx', await workbookWith(sheets)), FACTS)
    expect(jsonOf(out)).toMatchObject({ sheet: '公示表', otherSheets: ['说明'] })
  })
})

describe('PT-12 vouchers of other statements', () => {
  const used = (period: string, more: object = {}) => [{ voucher: 'P2026-0815', period, ...more }]
  const found = async (vouchersUsed: object[]) =>
    jsonOf((await checked(RIGHT, factsWith({ vouchersUsed }))).out).findings.map(({ what, row }) => [what, row])

  it('don’t pay again; those of this period are its own, unless another community used them', async () => {
    expect(await found(used('2026年第二季度'))).toEqual([['voucherUsedBefore', 22]])
    expect(await found(used('2026Q3'))).toEqual([])
    expect(await found(used('2026Q3', { community: '样本新苑' }))).toEqual([['voucherUsedBefore', 22]])
  })
})

describe('PT-20 a cost that the contract limits', () => {
  it('is held against the share of the income that the facts give', async () => {
    const split = { companyPercent: 30, costPercent: 13, source: '物业服务合同' }
    const { out } = await checked(RIGHT, factsWith({ split }))
    expect(jsonOf(out).findings).toMatchObject([{ what: 'costAboveAgreed', stated: 724954, expected: 676993 }])
    expect((await checked(RIGHT, factsWith({ split: { ...split, costPercent: 14 } }))).code).toBe(0)
  })
})

describe('whose rules', () => {
  const clausesBy = async (...options: string[]): Promise<readonly string[]> => {
    const { out } = await command(WRONG, '--facts', FACTS, '--json', ...options)
    return [...new Set(jsonOf(out).findings.map(({ clause }) => clause.split('-')[0] ?? ''))].sort()
  }

  it('are those of the region of the facts, of the pack named, of the region named', async () => {
    expect(await clausesBy()).toEqual(['PT'])
    expect(await clausesBy('--pack', 'quxian-2020')).toEqual(expect.arrayContaining(['QX']))
    expect(await clausesBy('--region', '511725')).toEqual(expect.arrayContaining(['QX']))
    expect(await clausesBy('--pack', 'none')).not.toEqual(expect.arrayContaining(['PT']))
  })
})

describe('what can’t be checked is refused with code 2, by field and reason, and says what to do', () => {
  it.each([
    ['an unknown option', () => [RIGHT, '--facts', FACTS, '--fast'], '--fast', '--help'],
    ['no workbook', () => ['--facts', FACTS], '没写要查的表格', '--help'],
    ['two workbooks', () => [RIGHT, WRONG, '--facts', FACTS], '一次只查一个', '--help'],
    ['no facts', () => [RIGHT], '--facts', '--help'],
    ['an option without its value', () => [RIGHT, '--facts'], '--facts', '--help'],
    ['a workbook that isn’t there', () => ['nowhere.xlsx', '--facts', FACTS], 'nowhere.xlsx', '路径'],
    ['facts that aren’t there', () => [RIGHT, '--facts', 'nowhere.json'], 'nowhere.json', '路径'],
    ['a workbook larger than can be held', () => [giant(), '--facts', FACTS], '打不开', '太大'],
    ['a folder', () => [folder, '--facts', FACTS], '文件夹', '文件名'],
    ['what is no workbook', () => [FACTS, '--facts', FACTS], '不是表格文件', '.xlsx'],
    ['broken JSON', () => [RIGHT, '--facts', fileOf('broken.json', '{"community": ')], 'JSON', 'docs/'],
    ['a pack that isn’t there', () => [RIGHT, '--facts', FACTS, '--pack', 'nowhere'], 'nowhere', 'putian-2023'],
    ['a region without rules', () => [RIGHT, '--facts', FACTS, '--region', '110101'], '110101', 'putian-2023'],
    ['a period that is none', () => [RIGHT, '--facts', FACTS, '--period', 'autumn'], 'autumn', '2026Q3'],
    ['another period', () => [RIGHT, '--facts', FACTS, '--period', '2026Q2'], '另一期', '--period'],
  ])('%s', async (_, given, what, now) => {
    const { code, out, err } = await command(...given())
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(what)
    expect(err).toContain(now)
  })

  it.each([
    ['a field nobody knows', { sourcez: [] }, 'sourcez'],
    ['no sources', { sources: undefined }, 'sources：没写'],
    [
      'a category of its own',
      { sources: [{ id: 'S1', category: '水费', item: '甲', rule: null }] },
      'sources[0].category',
    ],
    [
      'two rates',
      { sources: [{ id: 'S1', category: '停车', item: '甲', rule: { count: 1, yuanPerMonth: 1, yuanPerYear: 1 } }] },
      'sources[0].rule',
    ],
    [
      'an id twice',
      { sources: ['甲', '乙'].map((item) => ({ id: 'S1', category: '停车', item, rule: null })) },
      '同样的 id',
    ],
    [
      'a day that isn’t one',
      { decisions: [{ id: 'D', subject: '甲', limitFen: 1, on: '2026-02-30' }] },
      'decisions[0].on',
    ],
    ['a fraction of a fen', { previousClosingFen: 1.5 }, 'previousClosingFen'],
    ['a share above all', { split: { companyPercent: 101, source: '合同' } }, 'split'],
    ['a paper of another kind', { papers: { 甲: ['photo'] } }, 'papers.甲[0]'],
  ])('facts with %s', async (_, difference, place) => {
    const { code, out, err } = await command(RIGHT, '--facts', factsWith(difference))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(place)
  })
})

it('a refusal reaches whoever gave the command through npm: code 2, the reason on standard error alone', async () => {
  const { code, out, err } = await byNpm('nowhere.xlsx', '--facts', FACTS)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('nowhere.xlsx')
})

describe('--help', () => {
  it('says usage, exit codes and the form of the facts, in both languages', async () => {
    const { code, out } = await command('--help')
    expect(code).toBe(0)
    for (const words of ['npm run -s check-statement', '--facts', 'Exit code', '登记资料', 'previousClosingFen']) {
      expect(out).toContain(words)
    }
  })
})
