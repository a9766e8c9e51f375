import type { PartName, Statement } from '../../../domain/disclosure'
import { reading, TITLE } from './sheet'

const linesIn = (statement: Statement, part: PartName) => statement[part]?.map(({ item, amount }) => [item, amount])

describe('heads whose words say one thing here and another there', () => {
  it('side by side with the opening above the lines', async () => {
    const { statement, problems } = await reading([
      ...[TITLE, ['收入项目', '金额（元）', '支出项目', '金额（元）', '凭证号']],
      ['期初结余', 10000],
      ['停车位', 300, '滑梯维修', 40, 'P2'],
      ['收入合计', 300, '支出合计', 40],
      ['期末结余', 10260],
    ])
    expect(problems).toEqual([])
    expect([statement.opening, statement.closing]).toEqual([1000000, 1026000])
    expect(linesIn(statement, 'income')).toEqual([['停车位', 30000]])
    expect(linesIn(statement, 'expenditure')).toEqual([['滑梯维修', 4000]])
  })

  it('收支类别 over the categories of the lines, the parts as headings between them', async () => {
    const { statement, problems } = await reading([
      ...[TITLE, ['序号', '收支类别', '收支名称', '金额（元）', '凭证号']],
      ['一、', '经营收入'],
      ...[
        [1, '停车费', '停车位', 300],
        [2, '其它', '废品', 200],
        ['', '小计', '', 500],
      ],
      ['二、', '经营成本'],
      [1, '', '人工', 40, 'P1'],
    ])
    expect(problems).toEqual([])
    expect(statement.income).toMatchObject([
      { item: '停车位', amount: 30000, category: 'parking', row: 4 },
      { item: '废品', amount: 20000, category: 'other', row: 5 },
    ])
    expect(statement.cost).toMatchObject([{ item: '人工', amount: 4000 }])
  })
})
