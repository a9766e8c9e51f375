import type { Cells } from './sheet'
import { BODY, HEADER, reading, refusalOf, TITLE, workbookOf } from './sheet'

const HEADS_AT = { part: 0, category: 1, item: 2, id: 3, amount: 4, voucher: 5, decision: 6, remark: 7 } as const

/** The small right table with one head written otherwise. */
const headed = (column: keyof typeof HEADS_AT, head: string): Cells[] => [
  TITLE,
  HEADER.map((stated, index) => (index === HEADS_AT[column] ? head : stated)),
  ...BODY,
]

const plainReading = reading([TITLE, HEADER, ...BODY])

describe('PT-36 heads under other words are the same columns', () => {
  it.each([
    ...['来源', '公示项目', '具体内容', '收支来源', '明细科目', '细目', '项 目'].map((head) => ['item', head] as const),
    ...[
      '实收',
      '实收（元）',
      '本季实收',
      '合计（元）',
      '第三季度金额',
      '7-9月金额',
      '实收/实付',
      '元',
      '人民币（元）',
    ].map((head) => ['amount', head] as const),
    ...['凭证号/发票号', '票据凭证号', '附件编号', '银行流水号', '会计凭证'].map((head) => ['voucher', head] as const),
    ...['业主决议', '依据', '业主大会表决编号', '决策文号', '使用决定'].map((head) => ['decision', head] as const),
    ...['备注栏', '备注/收款人', '相关说明', '其他'].map((head) => ['remark', head] as const),
    ...['来源编码', '资源编号', '项目编码'].map((head) => ['id', head] as const),
    ...['收益种类', '项目分类', '经营类别'].map((head) => ['category', head] as const),
  ])('%s: %s', async (column, head) => {
    const { statement, problems, ignored } = await reading(headed(column, head))
    expect(statement).toEqual((await plainReading).statement)
    expect([problems, ignored]).toEqual([[], []])
  })

  it.each(['应收金额', '单价', '合同金额', '上期金额', '本年累计', '7月', '预算金额'])(
    '%s beside 实收 is left aside, and alone no amount',
    async (head) => {
      const beside = [TITLE, [...HEADER.slice(0, 4), head, '实收', ...HEADER.slice(5)], ...BODY.map(withAnother)]
      const { statement, ignored } = await reading(beside)
      expect(statement).toEqual((await plainReading).statement)
      expect(ignored).toEqual([{ letter: 'E', head }])
      expect(await refusalOf(await workbookOf(headed('amount', head)))).toMatchObject({ code: 'workbook.noHeader' })
    },
  )

  it.each(['实收（万元）', '万元', '金额（千元）'])('%s is refused: not in yuan', async (head) => {
    expect(await refusalOf(await workbookOf(headed('amount', head)))).toMatchObject({ code: 'workbook.notInYuan' })
  })
})

const withAnother = (cells: Cells): Cells => [...cells.slice(0, 4), 999, ...cells.slice(4)]

describe('PT-36, PT-40: what stands around the table', () => {
  it('labels just above the heads stay labels', async () => {
    const labels = ['项目名称', '样本花园', '日期', '2026-10-15', '联系人及电话', '张三 0594-1234567']
    const { statement, rows } = await reading([TITLE, labels, HEADER, ...BODY])
    expect(statement.contact).toEqual({ name: '张三', phone: '0594-1234567' })
    expect(rows.slice(0, 3).map(({ became }) => became)).toEqual(['title', 'field', 'heading'])
  })

  it.each(['第一部分 经营收入', '壹、经营收入', 'Ⅰ、经营收入', 'A.经营收入', '【经营收入】'])(
    '%s is a heading',
    async (heading) => {
      const { statement, problems } = await reading([TITLE, ['项目', '金额'], [heading], ['停车位', 300]])
      expect(problems).toEqual([])
      expect(statement.income).toMatchObject([{ item: '停车位', amount: 30000 }])
    },
  )

  it.each([
    ['期初', '期末'],
    ['上期结余', '本期结余'],
    ['承上期结余', '滚存结余'],
    ['上季度期末结余', '本季度期末结余'],
    ['上期余额结转', '结转下期'],
  ])('%s and %s are the ends of the account', async (first, last) => {
    const rows = BODY.map((cells) => cells.map((cell) => ENDS(first, last).get(cell) ?? cell))
    const { statement, problems } = await reading([TITLE, HEADER, ...rows])
    expect(problems).toEqual([])
    expect([statement.opening, statement.closing]).toEqual([10000, 15000])
  })

  it('本期结余 above the split is income less cost, and no end', async () => {
    const rows = BODY.flatMap((cells, nth) => (nth === 3 ? [['本期结余', '', '', '', 200], cells] : [cells]))
    expect((await reading([TITLE, HEADER, ...rows])).statement.closing).toBe(15000)
    expect((await reading([TITLE, HEADER, ...rows.slice(0, -1)])).statement.closing).toBeNull()
  })
})

describe('PT-10 how the income is kept', () => {
  const kept = async (words: string) =>
    (await reading([TITLE, ['记账方式', words], HEADER, ...BODY])).statement.keeping?.kind

  it('is what the words say, and nothing where they say that it isn’t', async () => {
    expect([await kept('单独开户'), await kept('专账')]).toEqual(['separateAccount', 'separateBooks'])
    expect(await kept('单独开户，不与物业费混用')).toBe('separateAccount')
    for (const words of ['未单独开户', '没有专户', '不单独核算', '与物业费混管'])
      expect(await kept(words)).toBeUndefined()
  })
})

const ENDS = (first: string, last: string): ReadonlyMap<unknown, string> =>
  new Map([
    ['期初结余', first],
    ['期末结余', last],
  ])

describe('PT-14 the day of a transfer as people write it', () => {
  const dayOf = async (day: unknown) => {
    const rows = BODY.map((cells) => (cells[0] === '结余转存' ? [...cells.slice(0, 7), '', day] : [...cells]))
    const { statement, problems } = await reading([TITLE, [...HEADER, '转存日期'], ...rows])
    return problems[0]?.problem ?? statement.transfer?.[0]?.transferredOn
  }

  it.each([
    ...[
      '2026-09-28 10:33:00',
      '2026/9/28 10:33',
      '2026年09月28号',
      '二〇二六年九月二十八日',
      '2026年9月28日转入',
      '26.9.28',
    ],
    ...['9月28日', '9.28', '9/28', '9/28/2026', 46293, 20260928],
  ])('%j', async (day) => {
    expect(await dayOf(day)).toBe('2026-09-28')
  })

  it.each([9.3, '9月', '2026-09-31', '2026.9.2-10'])('%j isn’t guessed', async (day) => {
    expect(await dayOf(day)).toBe('workbook.notADate')
  })
})

describe('PT-08 an amount as people write it', () => {
  it.each(['CN¥300', '300圆', "'300.00", '\u200b300', '３００．００', '¥ 300.00 ', '300元整', '+300'])(
    '%j',
    async (amount) => {
      const rows = BODY.map((cells) => cells.map((cell) => (cell === 300 ? amount : cell)))
      const { statement, problems } = await reading([TITLE, HEADER, ...rows])
      expect([problems, statement.income?.[0]?.amount]).toEqual([[], 30000])
    },
  )
})
