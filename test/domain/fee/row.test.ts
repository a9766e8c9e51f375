import type { Cell, SheetRow } from '../../../domain/common'
import { localDate } from '../../../domain/common'
import { checkRoll, rollRules } from '../../../domain/fee'
import { fee as ours } from '../../../policies/defaults/fee'
import { arrearsPolicy } from '../../fixtures/feePolicy'

const HEADS = [
  '楼栋',
  '单元',
  '房号',
  '业主姓名',
  '建筑面积（㎡）',
  '收费标准（元/㎡·月）',
  '计费起',
  '计费止',
  '应收金额（元）',
  '已收金额（元）',
]
const RIGHT: Readonly<Record<string, Cell>> = {
  楼栋: '1栋',
  单元: '1单元',
  房号: '202',
  业主姓名: '业主甲',
  '建筑面积（㎡）': 85.37,
  '收费标准（元/㎡·月）': 1.2,
  计费起: '2026-01',
  计费止: '2026-03',
  '应收金额（元）': '307.33',
  '已收金额（元）': '',
}
const rules = rollRules(ours, localDate('2026-10-20'))

/** Rows of a sheet under a title and its heads, each stating only what differs from a right one. */
const sheet = (...differences: Readonly<Record<string, Cell>>[]): SheetRow[] => [
  { row: 1, cells: ['样本花园物业费收缴表'] },
  { row: 2, cells: HEADS },
  ...differences.map((difference, nth) => ({
    row: nth + 3,
    cells: HEADS.map((head) => ({ ...RIGHT, ...difference })[head] ?? null),
  })),
]

const findingsOf = (rows: readonly SheetRow[], known?: Parameters<typeof checkRoll>[2]): string[] => {
  const result = checkRoll(rows, rules, known)
  return result.ok ? result.value.findings.map(({ what, at, row }) => `${row} ${at} ${what}`) : [result.refusal.code]
}

describe('PY-05 a row of a fee roll', () => {
  it('is taken when nothing is wrong with it', () => {
    expect(checkRoll(sheet({ '已收金额（元）': 100 }), rules)).toMatchObject({
      ok: true,
      value: {
        rows: [
          {
            row: 3,
            unit: '1栋1单元202',
            charge: { areaDm2: 8537, rate: 12000, period: { first: '2026-01-01', last: '2026-03-31' } },
            amount: 30733,
            paid: 10000,
          },
        ],
        findings: [],
        amount: 30733,
        paid: 10000,
      },
    })
  })

  it.each([
    ['thousands commas', { '建筑面积（㎡）': 1000, '应收金额（元）': '3,600.00' }],
    ['full-width figures', { '建筑面积（㎡）': '８５．３７', '应收金额（元）': '３０７．３３' }],
    ['a currency sign', { '应收金额（元）': '¥307.33元' }],
    ['a number beside its decimal', { '应收金额（元）': 307.33000000000004 }],
    ['one fen more than computed', { '应收金额（元）': 307.34 }],
    ['one fen less than computed', { '应收金额（元）': 307.32 }],
    ['all of it paid', { '已收金额（元）': 307.33 }],
    ['months written another way', { 计费起: '2026年1月', 计费止: '2026.3' }],
    ['months as the day they begin or end on', { 计费起: '2026-01-01', 计费止: '2026-03-31' }],
  ])('is read with %s', (_, difference) => {
    expect(findingsOf(sheet(difference))).toEqual([])
  })

  it.each([
    ['two fen off', { '应收金额（元）': 307.35 }, '3 amount fee.amountDiffers'],
    ['words for an amount', { '应收金额（元）': '约三百' }, '3 amount fee.notAnAmount'],
    ['no amount', { '应收金额（元）': null }, '3 amount fee.notAnAmount'],
    ['a third decimal', { '应收金额（元）': '307.333' }, '3 amount fee.notAnAmount'],
    ['commas where none belong', { '应收金额（元）': '30,7.33' }, '3 amount fee.notAnAmount'],
    ['less than nothing', { '应收金额（元）': -307.33 }, '3 amount fee.amountNegative'],
    ['no area', { '建筑面积（㎡）': '' }, '3 area fee.notAnArea'],
    ['an area of 0', { '建筑面积（㎡）': 0 }, '3 area fee.areaNotPositive'],
    ['a negative area', { '建筑面积（㎡）': -85.37 }, '3 area fee.areaNotPositive'],
    ['words for a rate', { '收费标准（元/㎡·月）': '面议' }, '3 rate fee.notARate'],
    ['a rate of 0', { '收费标准（元/㎡·月）': 0 }, '3 rate fee.rateNotPositive'],
    ['a thirteenth month', { 计费止: '2026-13' }, '3 last fee.notAMonth'],
    ['half a month', { 计费起: '2026-01-15' }, '3 first fee.notAMonth'],
    ['an end before its beginning', { 计费起: '2026-04' }, '3 first fee.beginsAfterItEnds'],
    ['no building', { 楼栋: '' }, '3 building fee.placeMissing'],
    ['no room', { 房号: null }, '3 room fee.placeMissing'],
    ['no name', { 业主姓名: ' ' }, '3 ownerName fee.nameMissing'],
    ['more paid than owed', { '已收金额（元）': 307.34 }, '3 paid fee.paidMoreThanOwed'],
    ['words for what was paid', { '已收金额（元）': '已交' }, '3 paid fee.notAnAmount'],
  ])('with %s is found at its row and column', (_, difference, expected) => {
    expect(findingsOf(sheet(difference))).toEqual([expected])
  })

  it('shows both figures of an amount that differs, with the head of its column', () => {
    const result = checkRoll(sheet({ '应收金额（元）': '370.33' }), rules)
    expect(result).toMatchObject({
      value: { findings: [{ figures: { column: '应收金额（元）', statedFen: 37033, expectedFen: 30733 } }] },
    })
  })

  it('collects everything that is wrong with one row', () => {
    expect(findingsOf(sheet({ 业主姓名: '', '建筑面积（㎡）': 0, 计费止: '' }))).toEqual([
      '3 area fee.areaNotPositive',
      '3 last fee.notAMonth',
      '3 ownerName fee.nameMissing',
    ])
  })

  it('stands for other months of the same unit, and not for the same month twice', () => {
    const next = { 计费起: '2026-04', 计费止: '2026-06' }
    expect(findingsOf(sheet({}, next))).toEqual([])
    expect(findingsOf(sheet({}, { ...next, 计费起: '2026-03', 计费止: '2026-05' }))).toEqual(['4 room fee.unitTwice'])
    expect(findingsOf(sheet({}, { 楼栋: '１幢', 房号: '202室' }))).toEqual(['4 room fee.unitTwice'])
  })

  it('is held against the units of the community', () => {
    const known = new Map([['1栋1单元202', { id: 'u1', areaDm2: 8537 }]])
    expect(findingsOf(sheet({}), known)).toEqual([])
    expect(findingsOf(sheet({ 房号: '209' }), known)).toEqual(['3 room fee.noSuchUnit'])
    expect(findingsOf(sheet({}), new Map([['1栋1单元202', { id: 'u1', areaDm2: 8437 }]]))).toEqual([
      '3 area fee.areaDiffers',
    ])
  })

  it('is not looked for in blank rows, remarks and totals', () => {
    const rows = [
      ...sheet({}),
      { row: 4, cells: [null, '', ' '] },
      { row: 5, cells: ['填表人：样本物业'] },
      { row: 6, cells: ['合计', null, null, null, null, null, null, null, '307.33'] },
    ]
    expect(findingsOf(rows)).toEqual([])
  })
})

describe('PY-05 a sheet that is no roll', () => {
  it('is refused where no row of heads is found', () => {
    expect(findingsOf([])).toEqual(['fee.noHeader'])
    expect(findingsOf([{ row: 1, cells: ['收入', '支出'] }])).toEqual(['fee.noHeader'])
  })

  it('is refused with the heads that are missing, or that stand twice', () => {
    const [title, heads] = sheet()
    const without = heads!.cells.filter((head) => head !== '房号' && head !== '业主姓名')
    expect(checkRoll([title!, { row: 2, cells: without }], rules)).toEqual({
      ok: false,
      refusal: { code: 'fee.columnsMissing', row: 2, columns: ['房号', '业主姓名'] },
    })
    expect(checkRoll([{ row: 2, cells: [...HEADS, '面积'] }], rules)).toEqual({
      ok: false,
      refusal: { code: 'fee.columnTwice', row: 2, columns: ['面积'] },
    })
  })
})

describe('PY-19 a debtor has a name, a reason and one contact', () => {
  const strict = rollRules(arrearsPolicy, localDate('2020-10-20'))
  const heads = [...HEADS, '欠费原因', '催缴方式', '催缴日期']
  const row = (...debtor: Cell[]): SheetRow[] => [
    { row: 1, cells: heads },
    { row: 2, cells: [...HEADS.map((head) => RIGHT[head] ?? null), ...debtor] },
  ]
  const found = (...debtor: Cell[]): string[] => {
    const result = checkRoll(row(...debtor), strict)
    return result.ok ? result.value.findings.map(({ clause, at }) => `${clause} ${at}`) : [result.refusal.code]
  }

  it.each([
    ['all of it', ['经济困难', '电话', '2020-10-14'], []],
    ['no reason', ['', '电话', '2020-10-14'], ['PY-19 reason']],
    ['no contact', ['经济困难', '', ''], ['PY-19 contactWay']],
    ['a way and no day', ['经济困难', '上门', ''], ['PY-19 contactOn']],
  ])('with %s', (_, debtor, expected) => {
    expect(found(...debtor)).toEqual(expected)
  })

  it('asks nothing of it before the plan was issued', () => {
    const before = rollRules(arrearsPolicy, localDate('2020-09-19'))
    const result = checkRoll(row('', '', ''), before)
    expect(result).toMatchObject({ ok: true, value: { findings: [] } })
  })
})
