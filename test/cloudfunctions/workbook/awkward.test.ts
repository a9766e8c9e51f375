import type { PartName, Statement } from '../../../domain/disclosure'
import { Q3 } from '../../fixtures/statement'
import type { Cells } from './sheet'
import { reading, refusalOf, TITLE, workbookOf, workbookWith } from './sheet'
import { readStatement } from '../../../cloudfunctions/common/workbook'

const linesIn = (statement: Statement, part: PartName) => statement[part]?.map(({ item, amount }) => [item, amount])

const became = async (rows: readonly Cells[]): Promise<readonly string[]> =>
  (await reading(rows)).rows.map((note) => note.became)

describe('layouts of real offices', () => {
  it('running numbers in front, parts as numbered headings with their totals, notes and contact below', async () => {
    const { statement, rows, problems, ignored } = await reading([
      ...[TITLE, ['单位：元'], ['序号', '收支项目', '发生额', '票据号', '说明']],
      ['一', '经营收入', 500],
      [1, '停车位', 300],
      [2, '电梯广告', 200],
      ['二', '经营成本', 10],
      [1, '税费', 10, 'P1'],
      ['', '本期结余', 490],
      ['三', '结余分配'],
      [1, '物业企业', 147],
      [2, '全体业主', 343],
      ['四', '经营支出', 0],
      ['五', '结余转存'],
      [1, '转入维修资金专户', 100, 'B1', '9月28日'],
      ['', '期末结余', 343],
      ['注：以上数据由物业提供。'],
      ['联系人：张三', '', '联系电话：0594-1234567'],
    ])
    expect(problems).toEqual([])
    expect(linesIn(statement, 'income')).toEqual([
      ['停车位', 30000],
      ['电梯广告', 20000],
    ])
    expect(statement).toMatchObject({
      expenditure: [],
      closing: 34300,
      contact: { name: '张三', phone: '0594-1234567' },
    })
    expect(statement.transfer?.[0]).toMatchObject({ transferredOn: '2026-09-28', voucher: 'B1' })
    expect(statement.subtotals).toContainEqual({ part: 'income', amount: 50000, row: 4 })
    expect(rows.slice(-2).map((note) => note.became)).toEqual(['note', 'field'])
    expect(ignored).toEqual([{ letter: 'A', head: '序号' }])
  })

  it('income and expenditure side by side', async () => {
    const { statement, rows, problems } = await reading(
      [
        ...[TITLE, ['收入', '', '', '支出', '', '']],
        ['收入项目', '本期金额(元)', '收款依据', '支出项目', '金额（元）', '凭证号'],
        ['停车位', 300, '收据1', '滑梯维修', 40, 'P2'],
        ['电梯广告', 200, '', '', '', ''],
        ['合计', 500, '', '合计', 41, ''],
      ],
      ['A2:C2', 'D2:F2'],
    )
    expect(problems).toEqual([])
    expect(linesIn(statement, 'income')).toEqual([
      ['停车位', 30000],
      ['电梯广告', 20000],
    ])
    expect(statement.expenditure).toMatchObject([{ item: '滑梯维修', amount: 4000, voucher: 'P2', row: 4 }])
    expect(statement.subtotals).toEqual([
      { part: 'income', amount: 50000, row: 6 },
      { part: 'expenditure', amount: 4100, row: 6 },
    ])
    expect(rows.filter(({ row }) => row === 4).map(({ part }) => part)).toEqual(['income', 'expenditure'])
    expect(rows.filter(({ row }) => row === 5)).toHaveLength(1)
  })

  it('money in and money out in columns of their own, with a balance', async () => {
    const { statement, problems } = await reading([
      ...[TITLE, ['日期', '摘要', '收入', '支出', '余额', '凭证号']],
      ['2026-07-01', '上期结余', '', '', 100],
      ['2026-07-05', '停车位', 300, '', 400],
      ['2026-08-01', '滑梯维修', '', 40, 360, 'P2'],
      ['合计', '', 300, 40],
      ['', '期末结余', '', '', 360],
    ])
    expect(problems).toEqual([])
    expect(statement).toMatchObject({ opening: 10000, closing: 36000 })
    expect(linesIn(statement, 'income')).toEqual([['停车位', 30000]])
    expect(linesIn(statement, 'expenditure')).toEqual([['滑梯维修', 4000]])
  })

  it('both columns filled is a problem of the row', async () => {
    const { problems } = await reading([TITLE, ['摘要', '收入', '支出'], ['停车位', 300, 40]])
    expect(problems).toMatchObject([{ row: 3, letter: 'C', problem: 'workbook.twoAmounts' }])
  })

  it.each([
    ['项目', '明细'],
    ['', '项目'],
    ['类别', '收支项目'],
  ])('parts in a merged column headed %j, items in one headed %j', async (first, second) => {
    const { statement, problems, ignored } = await reading([
      ...[TITLE, [first, second, '金额', '备注']],
      ['经营收入', '停车位', 300],
      ['', '电梯广告', 200],
      ['', '小计', 500],
      ['经营成本', '税费', 10],
      ['结余分配', '物业公司', 147],
      ['', '业主', 343],
    ])
    expect(problems).toEqual([])
    expect(linesIn(statement, 'income')).toEqual([
      ['停车位', 30000],
      ['电梯广告', 20000],
    ])
    expect(statement.split?.map(({ receiver }) => receiver)).toEqual(['company', 'owners'])
    expect(ignored).toEqual([])
  })

  it('a table for each part with a header of its own, and heads in two rows', async () => {
    const { statement, problems, rows } = await reading([
      ...[TITLE, ['序号', '收入项目', '金额（元）', '', '备注'], ['', '', '本期金额', '本年累计', '']],
      [1, '停车位', 300, 900],
      ['合计', '', 300, 900],
      [],
      ['序号', '支出项目', '凭证号', '金额（元）', '收款单位'],
      [1, '滑梯维修', 'P2', 40, '样本厂'],
    ])
    expect(problems).toEqual([])
    expect(linesIn(statement, 'income')).toEqual([['停车位', 30000]])
    expect(statement.expenditure).toMatchObject([{ item: '滑梯维修', amount: 4000, voucher: 'P2', payee: '样本厂' }])
    expect(rows.map((note) => note.became)).toEqual(
      expect.arrayContaining(['title', 'heading', 'line', 'total', 'blank']),
    )
    expect(rows[2]?.became).toBe('heading')
  })

  it('groups within the income with subtotals of their own: each is held against its own lines', async () => {
    const { statement, problems } = await reading([
      ...[TITLE, ['项目', '金额'], ['经营收入'], ['（一）停车收入']],
      ['1、地面停车', 100],
      ['2、地库', 50],
      ['小计', 150],
      ['（二）广告收入'],
      ['电梯广告', 200],
      ['广告小计', 210],
      ['经营收入合计', 350],
    ])
    expect(problems).toEqual([])
    expect(statement.income?.map(({ item, category }) => [item, category])).toEqual([
      ['地面停车', 'parking'],
      ['地库', 'parking'],
      ['电梯广告', 'advertising'],
    ])
    expect(statement.subtotals).toEqual([
      { part: 'income', amount: 15000, row: 7, of: ['income-1', 'income-2'] },
      { part: 'income', amount: 21000, row: 10, of: ['income-3'] },
      { part: 'income', amount: 35000, row: 11 },
    ])
  })

  it('a category said once in a merged cell holds for all its lines, and no further', async () => {
    const rows = [
      ...[TITLE, ['部分', '类别', '项目', '金额']],
      ['经营收入', '停车', '地面停车', 1],
      ['经营收入', '', '地库停车', 2],
      ['经营收入', '', '别的', 3],
    ]
    const { statement } = await reading(rows, ['B3:B4'])
    expect(statement.income?.map(({ category }) => category)).toEqual(['parking', 'parking', undefined])
  })

  it('opening and closing beside the table', async () => {
    const { statement } = await reading([
      ...[TITLE, ['上期结余：', '86,432.17元'], ['部分', '项目', '金额'], ['经营收入', '停车位', 300]],
      ['期末结余：80180.98元'],
    ])
    expect(statement).toMatchObject({ opening: 8643217, closing: 8018098, rows: { opening: 2, closing: 5 } })
  })

  it('a day as the bare number that a sheet counts by', async () => {
    const header = ['部分', '项目', '金额', '凭证号', '转存日期']
    const { statement } = await reading([TITLE, header, ['结余转存', '转存', 1, 'B', 46293]])
    expect(statement.transfer?.[0]?.transferredOn).toBe('2026-09-28')
  })

  it('a list of vouchers on another sheet is no second statement; the period may stand on the tab', async () => {
    const table = [['公共收益公示表'], ['部分', '项目', '金额'], ['经营收入', '停车位', 300], ['经营成本', '税费', 10]]
    const vouchers = [
      ['日期', '摘要', '金额', '凭证号'],
      ['2026-07-11', '停车位', 300, 'P1'],
    ]
    const result = await readStatement(await workbookWith({ 凭证清单: vouchers, '2026年第三季度': table }))
    expect(result).toMatchObject({ ok: true, value: { sheet: '2026年第三季度', statement: { period: Q3 } } })
  })
})

describe('what isn’t in yuan is refused, wherever it says so', () => {
  it.each([
    [['单位：万元'], ['部分', '项目', '金额']],
    [['（单位：人民币千元）'], ['部分', '项目', '金额']],
    [['公示表'], ['部分', '项目', '金额（万元）']],
    [['公示表'], ['部分', '项目', '本期金额/千元']],
  ])('%j %j', async (above, header) => {
    const rows = [TITLE, above, header, ['经营收入', '停车位', 1.89]]
    expect((await refusalOf(await workbookOf(rows)))?.code).toBe('workbook.notInYuan')
  })
})

describe('nothing is guessed in silence', () => {
  it('a line without a readable amount stays a problem, a note or a label doesn’t', async () => {
    const header = ['部分', '项目', '金额', '凭证号', '备注']
    expect(
      await became([
        ...[TITLE, header, ['结余转存', '转入', 5, 'B1', '2026-09-28']],
        ['备注：本表数据已经业委会核对'],
        ['', '没写金额的一笔'],
        ['', '另一笔', '约五百'],
      ]),
    ).toEqual(['title', 'heading', 'line', 'field', 'unread', 'unread'])
  })

  it('a formula without a result is no zero', async () => {
    const { problems } = await reading([TITLE, ['部分', '项目', '金额'], ['经营收入', '停车位', { formula: 'A1+B1' }]])
    expect(problems).toMatchObject([{ row: 3, problem: 'disclosure.amountMissing' }])
  })

  it.each([
    ['收入项目', '本期金额(元)'],
    ['收支项目', '发生额'],
    ['款项名称', '实收金额（元）'],
    ['收益来源', '金额（人民币元）'],
    ['摘要', '本季度收入（元）'],
  ])('heads of other words: %s, %s', async (item, amount) => {
    const { statement } = await reading([TITLE, [item, amount], ['经营收入'], ['停车位', 300]])
    expect(linesIn(statement, 'income')).toEqual([['停车位', 30000]])
  })
})
