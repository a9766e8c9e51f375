import type { Cells } from './sheet'
import { BODY, HEADER, problemsIn, reading, TITLE } from './sheet'

describe('a row that can’t be read is named with its column, and not taken', () => {
  const after = (...rows: Cells[]) => problemsIn([TITLE, HEADER, ...rows])

  it.each([
    ['约两千', 'disclosure.notAnAmount'],
    ['', 'disclosure.amountMissing'],
    ['12.345', 'disclosure.tooManyDecimals'],
    [12.345, 'disclosure.tooManyDecimals'],
    ['99999999999', 'disclosure.amountTooLarge'],
  ])('an amount of %j', async (amount, problem) => {
    const { statement, problems, rows } = await reading([TITLE, HEADER, ['经营收入', '停车', '停车位', 'S01', amount]])
    expect(problems).toEqual([{ row: 3, column: '金额（元）', letter: 'E', problem, stated: String(amount) }])
    expect(statement.income).toBeNull()
    expect(rows[2]).toMatchObject({ row: 3, became: 'unread' })
  })

  it('an opening that is no amount, and a second closing', async () => {
    expect(await after(['期初结余', '', '', '', '见上期'])).toMatchObject([
      { row: 3, problem: 'disclosure.notAnAmount' },
    ])
    expect(await after(['期末结余', '', '', '', 1], ['期末结余', '', '', '', 2])).toMatchObject([
      { row: 4, letter: 'E', problem: 'workbook.statedTwice' },
    ])
  })

  it('an amount in a part that nobody knows, or in none', async () => {
    expect(await after(['其他往来', '', '押金', '', 5])).toEqual([
      { row: 3, column: '部分', letter: 'A', problem: 'workbook.unknownPart', stated: '其他往来' },
    ])
    expect(await after(['', '', '押金', '', 5])).toMatchObject([{ row: 3, problem: 'workbook.unknownPart' }])
  })

  it('a line without an item, a share without a receiver, words without end', async () => {
    expect(await after(['经营成本', '', '税费', '', 1, 'P1'], ['', '', '', '', 5])).toMatchObject([
      { row: 4, letter: 'C', problem: 'workbook.itemMissing' },
    ])
    expect(await after(['结余分配', '', '张三', '', 5])).toMatchObject([{ problem: 'workbook.unknownReceiver' }])
    expect(await after(['经营成本', '', '税'.repeat(201), '', 5])).toMatchObject([
      { problem: 'workbook.tooLong', column: '项目' },
    ])
    expect(await after(['经营成本', '', '税'.repeat(200), '', 5])).toEqual([])
  })

  it('more lines than a part may have', async () => {
    const lines = Array.from({ length: 201 }, (_, nth) => ['经营成本', '', `税费${nth}`, '', 1])
    expect(await after(...lines)).toMatchObject([{ row: 203, problem: 'workbook.tooManyLines' }])
  })

  it('words below the table are no problem', async () => {
    const { problems, rows } = await reading([
      TITLE,
      HEADER,
      ...BODY,
      ['注：以上数据由物业提供'],
      ['制表：', '', '审核：'],
    ])
    expect(problems).toEqual([])
    expect(rows.slice(-2).map(({ became }) => became)).toEqual(['note', 'field'])
  })
})
