import { totalOf } from '../../../domain/disclosure'
import { Q3 } from '../../fixtures/statement'
import type { Cells } from './sheet'
import { BODY, HEADER, reading, TITLE } from './sheet'

const wide = (row: Cells): Cells => [...row, ...Array(8 - row.length).fill('')]

describe('a statement however an office lays it out', () => {
  it('in the columns of the sample', async () => {
    const { statement, problems } = await reading([TITLE, HEADER, ...BODY])
    expect(problems).toEqual([])
    expect(statement).toMatchObject({ period: Q3, opening: 10000, closing: 15000 })
    expect(
      ['income', 'cost', 'split', 'expenditure', 'transfer'].map((part) => [part, totalOf(statement, part as 'cost')]),
    ).toEqual([
      ['income', 30000],
      ['cost', 10000],
      ['split', 20000],
      ['expenditure', 4000],
      ['transfer', 5000],
    ])
    expect(statement.transfer?.[0]).toMatchObject({ voucher: 'B1', transferredOn: '2026-09-28' })
    expect(statement.expenditure?.[0]).toMatchObject({ decisionId: 'D1', payee: '样本厂' })
  })

  it('in any order of columns, with other words for them', async () => {
    const turned = BODY.map(wide).map(([part, category, item, id, amount, voucher, decision, remark]) => [
      ...[remark, amount, voucher, item, part, category, id, decision],
    ])
    const header = ['说明', '本期金额/元', '凭证编号', '项目名称', '收支类别', '收入类别', '登记编号', '业主大会决议']
    const { statement } = await reading([TITLE, [], header, ...turned])
    expect(statement).toMatchObject({ opening: 10000, closing: 15000 })
    expect(statement.income?.[0]).toMatchObject({
      item: '停车位',
      category: 'parking',
      sourceId: 'S01',
      amount: 30000,
      row: 5,
    })
    expect(statement.expenditure?.[0]).toMatchObject({ payee: '样本厂', voucher: 'P2', decisionId: 'D1' })
  })

  it('with the part in a merged cell that says it once', async () => {
    const rows = [
      ...[TITLE, HEADER],
      ['经营收入', '停车', '停车位', 'S01', 300],
      ['', '广告', '电梯广告', 'S02', 200],
      ['', '场地', '快递柜', 'S03', 100],
      ['经营成本', '', '税费', '', 10, 'P1'],
    ]
    const { statement } = await reading(rows, ['A3:A5', 'A1:H1'])
    expect(statement.income?.map(({ item, row }) => [item, row])).toEqual([
      ['停车位', 3],
      ['电梯广告', 4],
      ['快递柜', 5],
    ])
    expect(statement.cost).toHaveLength(1)
    expect(statement.transfer).toBeNull()
  })

  it('with headings for the parts instead of a column, numbered, with subtotals', async () => {
    const { statement, rows, problems } = await reading([
      ...[TITLE, ['序号', '项目', '金额', '凭证号', '备注']],
      ['期初余额', '', 100],
      ['一、经营收入'],
      ['1', '停车位', '300.00'],
      ['2', '电梯广告', '200.00'],
      ['', '小计', 500],
      ['（二）经营成本'],
      ['1', '税费', 10, 'P1'],
      ['', '经营成本合计', 11],
      ['三、结余分配', '', 490],
      ['1', '物业公司', 147],
      ['2', '业主共有', 343],
      ['四、经营支出'],
      ['', '无', ''],
      ['五、结余转存'],
      ['', '转入维修资金', 100, 'B1', '9月28日'],
      ['期末余额', '', 343],
    ])
    expect(problems).toEqual([])
    expect(statement.income?.map(({ item, amount }) => [item, amount])).toEqual([
      ['停车位', 30000],
      ['电梯广告', 20000],
    ])
    expect(statement.split?.map(({ receiver }) => receiver)).toEqual(['company', 'owners'])
    expect(statement.expenditure).toEqual([])
    expect(statement.transfer?.[0]?.transferredOn).toBe('2026-09-28')
    expect(statement).toMatchObject({ opening: 10000, closing: 34300 })
    expect(statement.subtotals).toEqual([
      { part: 'income', amount: 50000, row: 7 },
      { part: 'cost', amount: 1100, row: 10 },
      { part: 'split', amount: 49000, row: 11 },
    ])
    expect(rows.filter(({ became }) => became === 'total').map(({ row }) => row)).toEqual([7, 10])
  })

  it('with a part of which only the total stands', async () => {
    const { statement } = await reading([TITLE, HEADER, ['经营成本', '', '', '', 72.5], ['经营支出', '', '', '', 0]])
    expect(statement.cost).toEqual([{ id: 'cost-1', item: '经营成本', amount: 7250, row: 3 }])
    expect(statement.expenditure).toEqual([])
  })

  it('tells an explicit zero from an absent part', async () => {
    const { statement } = await reading([
      ...[TITLE, HEADER],
      ['经营收入', '', '无', '', '', '', '', '没有出租公共部位'],
      ['经营支出', '', '无', '', '—'],
    ])
    expect(statement).toMatchObject({ income: [], expenditure: [], cost: null, split: null, transfer: null })
    expect(statement.noIncomeReason).toBe('没有出租公共部位')
  })

  it('with the header repeated on a second page, and a surplus worked out in between', async () => {
    const { statement, rows } = await reading([
      ...[TITLE, HEADER, ['经营收入', '停车', '停车位', 'S01', 300], HEADER],
      ['经营收入', '广告', '电梯广告', 'S02', 200],
      ['结余', '', '', '', 500],
    ])
    expect(statement.income).toHaveLength(2)
    expect(statement.subtotals).toEqual([])
    expect(rows.slice(3).map(({ became }) => became)).toEqual(['heading', 'line', 'total'])
  })

  it('with figures as text, thousands commas, full-width, ￥ and 元', async () => {
    const { statement, problems } = await reading([
      ...[TITLE, HEADER],
      ['经营收入', '停车', '停车位', 'S01', '18,900.00'],
      ['经营收入', '广告', '电梯广告', 'S02', '１２００．５'],
      ['经营收入', '场地', '快递柜', 'S03', '￥4,500元'],
      ['经营收入', '其他', '废品', 'S04', 0.1 + 0.2],
    ])
    expect(problems).toEqual([])
    expect(statement.income?.map(({ amount }) => amount)).toEqual([1890000, 120050, 450000, 30])
  })

  it('keeps the words as they stand', async () => {
    const { statement } = await reading([
      ...[TITLE, HEADER],
      ['经营收入', '场地', '游泳池（室外）', 'Ｓ１０', 0, '', '', '非营业季，无收入'],
      ['经营收入', '水费', '别的', '', 1],
    ])
    expect(statement.income?.[0]).toMatchObject({
      item: '游泳池（室外）',
      sourceId: 'S10',
      reason: '非营业季，无收入',
      id: 'income-S10',
    })
    expect(statement.income?.[1]?.category).toBe('水费')
  })

  it('reads a day from a date cell, from a column of its own, from the remark', async () => {
    const day = new Date(Date.UTC(2026, 8, 28))
    const header = ['部分', '项目', '金额', '凭证号', '转存日期', '备注']
    const one = (date: unknown, remark: unknown) => reading([TITLE, header, ['结余转存', '转存', 1, 'B', date, remark]])
    const read = async (date: unknown, remark: unknown = '') => (await one(date, remark)).statement.transfer?.[0]
    expect((await read(day))?.transferredOn).toBe('2026-09-28')
    expect((await read('2026年9月28日'))?.transferredOn).toBe('2026-09-28')
    expect((await read('2026.9.28'))?.transferredOn).toBe('2026-09-28')
    expect((await read('', '2026/09/28'))?.transferredOn).toBe('2026-09-28')
    expect(await read('', '第三季度')).toMatchObject({ remark: '第三季度' })
    expect((await one('2026-09-31', '')).problems[0]).toMatchObject({
      problem: 'workbook.notADate',
      column: '转存日期',
      letter: 'E',
    })
  })
})

describe('PT-10, PT-40 what stands around the table', () => {
  const around = async (...rows: Cells[]) => (await reading([TITLE, ...rows, HEADER, ...BODY])).statement

  it('label beside value', async () => {
    const statement = await around(
      ['联系人', '张经理', '联系电话', '0594-1234567'],
      ['记账方式', '专账', '户名', '样本物业', '账号后四位', 12],
    )
    expect(statement.contact).toEqual({ name: '张经理', phone: '0594-1234567' })
    expect(statement.keeping).toEqual({ kind: 'separateBooks', holder: '样本物业', lastFour: '0012' })
    expect(statement.rows).toMatchObject({ 'contact.name': 2, 'contact.phone': 2, keeping: 3 })
  })

  it('label and value in one cell, several to a cell', async () => {
    const statement = await around([
      '联系人：张经理  联系电话：0594-1234567',
      '',
      '管理方式：单独开户；户名：专户；账号：622202001234',
    ])
    expect(statement.contact).toEqual({ name: '张经理', phone: '0594-1234567' })
    expect(statement.keeping).toEqual({ kind: 'separateAccount', holder: '专户', lastFour: '1234' })
  })

  it('an empty value is not the next label', async () => {
    const statement = await around(['联系人', '', '联系电话', '', '记账方式', '单独开户'])
    expect(statement.contact).toEqual({ name: '', phone: '' })
    expect(statement.keeping?.kind).toBe('separateAccount')
  })

  it('labels below the table count too', async () => {
    const { statement } = await reading([TITLE, HEADER, ...BODY, [], ['联系人：张经理', '', '联系电话：12345']])
    expect(statement.contact).toEqual({ name: '张经理', phone: '12345' })
    expect(statement.rows).toMatchObject({ 'contact.phone': 12 })
  })

  it('nothing said is nothing read', async () => {
    const statement = await around(['填报单位', '样本物业'])
    expect(statement.contact).toEqual({ name: '', phone: '' })
    expect(statement.keeping).toBeNull()
  })
})
