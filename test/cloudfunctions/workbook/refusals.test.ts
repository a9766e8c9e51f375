import fc from 'fast-check'
import { localDate } from '../../../domain/common'
import { readSheets, readStatement, STATEMENT_LIMITS } from '../../../cloudfunctions/common/workbook'
import { Q3, sample } from '../../fixtures/statement'
import { BODY, HEADER, refusalOf, TITLE, workbookOf, workbookWith } from './sheet'
import { workbookParts, zipOf } from './zip'

const MIB = 1024 * 1024
const Q2 = { first: localDate('2026-04-01'), last: localDate('2026-06-30') }
const right = sample('公共收益收支公示表-2026年第三季度.xlsx')
const codeOf = async (bytes: Uint8Array) => (await refusalOf(bytes))?.code

describe('what isn’t a workbook is refused with the reason', () => {
  it.each([
    ['nothing at all', Buffer.alloc(0), 'workbook.empty'],
    ['words', Buffer.from('部分,项目,金额\n经营收入,停车位,300'), 'workbook.notAWorkbook'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'workbook.notAWorkbook'],
    ['.xls of before 2007, or locked', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'workbook.oldOrLocked'],
    ['a renamed zip', zipOf([{ name: 'a.txt', data: Buffer.from('a') }]), 'workbook.zipNotWorkbook'],
    ['an empty zip', zipOf([]), 'workbook.zipNotWorkbook'],
    ['half a workbook', right.subarray(0, right.length / 2), 'workbook.notAWorkbook'],
    ['a workbook with its front cut off', right.subarray(500), 'workbook.broken'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  it('whose parts aren’t XML', async () => {
    const parts = workbookParts('').map((part) => ({ ...part, data: Buffer.from('not xml') }))
    expect(await codeOf(zipOf(parts))).toBe('workbook.broken')
  })

  it('never throws, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await readStatement(bytes)).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('never throws, whatever happened to the bytes of a workbook', async () => {
    const spots = fc.array(fc.tuple(fc.nat(right.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(spots, async (changes) => {
        const bytes = Buffer.from(right)
        changes.forEach(([at, value]) => bytes.writeUInt8(value, at))
        const result = await readStatement(bytes)
        expect(result.ok || result.refusal.code).toBeTruthy()
      }),
      { numRuns: 60 },
    )
  })
})

describe('a file that is too much is refused before it is unpacked', () => {
  const zeros = Buffer.alloc(64 * MIB)

  it('50 MB', async () => {
    expect(await refusalOf(Buffer.alloc(50 * MIB))).toEqual({
      code: 'workbook.tooLarge',
      bytes: 50 * MIB,
      limit: STATEMENT_LIMITS.bytes,
    })
    expect(await codeOf(Buffer.alloc(STATEMENT_LIMITS.bytes + 1))).toBe('workbook.tooLarge')
    expect(await codeOf(Buffer.alloc(STATEMENT_LIMITS.bytes))).toBe('workbook.notAWorkbook')
  })

  it('a bomb that says how large it is', async () => {
    const bomb = zipOf([...workbookParts(''), { name: 'xl/styles.xml', data: zeros }])
    expect(bomb.length).toBeLessThan(MIB)
    expect(await refusalOf(bomb)).toEqual({ code: 'workbook.unpacksTooLarge', limit: STATEMENT_LIMITS.unpackedBytes })
  })

  it('a bomb in a part that nobody reads', async () => {
    const bomb = zipOf([...workbookParts(''), { name: 'xl/media/image1.png', data: zeros }])
    expect(await codeOf(bomb)).toBe('workbook.unpacksTooLarge')
  })

  it('a bomb that says it is small', async () => {
    const bomb = zipOf([...workbookParts(''), { name: 'xl/styles.xml', data: zeros, declared: 1000 }])
    expect(await codeOf(bomb)).toBe('workbook.broken')
  })

  it('parts beyond number', async () => {
    const parts = Array.from({ length: STATEMENT_LIMITS.entries + 1 }, (_, nth) => ({
      name: `${nth}`,
      data: Buffer.of(1),
    }))
    expect(await codeOf(zipOf(parts))).toBe('workbook.tooManyParts')
    expect(await codeOf(zipOf(parts.slice(1)))).toBe('workbook.zipNotWorkbook')
  })

  it('a part that stands twice', async () => {
    expect(await codeOf(zipOf([...workbookParts(''), ...workbookParts('').slice(2)]))).toBe('workbook.broken')
  })
})

describe('a sheet that reaches too far is refused before its rows are filled', () => {
  const sheet = (data: string) => codeOf(zipOf(workbookParts(data)))
  const cell = (address: string, row: number | string) => `<row r="${row}"><c r="${address}"><v>1</v></c></row>`

  it.each([
    ['the last cell of a sheet', cell('XFD1048576', 1048576), 'workbook.tooManyRows'],
    ['a row beyond the limit', cell('A2001', 2001), 'workbook.tooManyRows'],
    ['the limit itself', cell('A2000', 2000), 'workbook.noHeader'],
    ['a column beyond the limit', cell('CW1', 1), 'workbook.tooManyColumns'],
    ['its last column', cell('CV1', 1), 'workbook.noHeader'],
    ['rows without numbers', '<row></row>'.repeat(2001), 'workbook.tooManyRows'],
    ['an address in disguise', cell('&#67;W1', 1), 'workbook.tooManyColumns'],
    ['a row in disguise', cell('A1048576', '&#49;048576'), 'workbook.tooManyRows'],
    ['an address of other letters', cell('漢1', 1), 'workbook.broken'],
    ['a row number that is none', cell('A1', '-1'), 'workbook.broken'],
    ['a row that stands twice', cell('A1', 1) + cell('A1', 1), 'workbook.broken'],
    [
      'a cell behind the one before',
      '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
      'workbook.broken',
    ],
    ['behind a comment', `<!-- <row " -->${cell('XFD1048576', 1048576)}`, 'workbook.tooManyRows'],
    ['a cell that claims another row', '<row r="1"><c r="A999999"><v>1</v></c></row>', 'workbook.broken'],
    ['a cell without address', '<row r="1"><c><v>1</v></c></row>', 'workbook.noHeader'],
    [
      'cells without address beyond the limit',
      `<row>${'<c><v>1</v></c>'.repeat(101)}</row>`,
      'workbook.tooManyColumns',
    ],
    ['a number that is none', '<row r="1"><c r="A1"><v>abc</v></c></row>', 'workbook.broken'],
    ['a text that nobody knows', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', 'workbook.broken'],
    ['a tag without end', `<row ${'a'.repeat(299_000)}`, 'workbook.broken'],
    ['a tag without end that goes on', `<row ${'a'.repeat(400_000)}`, 'workbook.broken'],
    ['a tag in a tag', '<row <c r="A1">', 'workbook.broken'],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]>', 'workbook.broken'],
  ])('%s', async (_, data, code) => {
    expect(await sheet(data)).toBe(code)
  })

  it('looks into every part, for a sheet may have any name', async () => {
    const moved = workbookParts(cell('XFD1048576', 1048576)).map(({ name, data }) => ({
      name: name.replace('worksheets/sheet1', 'elsewhere'),
      data: Buffer.from(data.toString().replace('worksheets/sheet1', 'elsewhere')),
    }))
    expect(await codeOf(zipOf(moved))).toBe('workbook.tooManyRows')
  })

  it('reads a sheet of all the rows it may have', async () => {
    const rows = Array.from({ length: 2000 }, (_, nth) =>
      Array.from({ length: 20 }, (__, column) => `${nth} ${column} 字`.repeat(5)),
    )
    const sheets = await readSheets(await workbookOf(rows), STATEMENT_LIMITS)
    expect(sheets.ok && sheets.value[0]?.rows).toHaveLength(2000)
  })
})

describe('a workbook that is no statement of the period is refused with what is missing', () => {
  it('without a header', async () => {
    expect(await refusalOf(await workbookOf([TITLE, ...BODY]))).toEqual({
      code: 'workbook.noHeader',
      looksFor: ['项目', '金额（元）'],
    })
    expect(await codeOf(await workbookOf([TITLE, HEADER]))).toBe('workbook.noHeader')
    expect(await codeOf(sample('12345转办清单.xlsx'))).toBe('workbook.noHeader')
    expect(await codeOf(sample('物业费欠费摸排表.xlsx'))).toBe('workbook.noHeader')
  })

  it('without a period, unless it is known', async () => {
    const bytes = await workbookOf([['公共收益公示表'], HEADER, ...BODY])
    expect(await refusalOf(bytes)).toEqual({ code: 'workbook.noPeriod' })
    expect(await refusalOf(bytes, Q3)).toBeUndefined()
  })

  it('of another period than the one that is wanted', async () => {
    expect(await refusalOf(right, Q2)).toEqual({ code: 'workbook.otherPeriod', stated: Q3, expected: Q2 })
    expect(await refusalOf(right, Q3)).toBeUndefined()
  })

  it('that names two periods', async () => {
    const bytes = await workbookOf([TITLE, ['所属期', '2026年4月1日—2026年6月30日'], HEADER, ...BODY])
    expect(await refusalOf(bytes)).toEqual({ code: 'workbook.twoPeriods', periods: [Q3, Q2] })
  })

  it('with two statements, unless one of them is wanted', async () => {
    const other = [['2026年第二季度公共收益'], HEADER, ...BODY]
    const two = await workbookWith({ 三季度: [TITLE, HEADER, ...BODY], 二季度: other })
    expect(await refusalOf(two)).toEqual({ code: 'workbook.twoPeriods', periods: [Q3, Q2] })
    expect(await refusalOf(two, Q2)).toBeUndefined()
    const twice = await workbookWith({
      表一: [TITLE, HEADER, ...BODY],
      表二: [TITLE, HEADER, ...BODY],
      说明: [['说明']],
    })
    expect(await refusalOf(twice, Q3)).toEqual({ code: 'workbook.twoStatements', sheets: ['表一', '表二'] })
  })

  it('in ten thousands of yuan', async () => {
    const header = HEADER.map((head) => (head.startsWith('金额') ? '金额（万元）' : head))
    expect(await refusalOf(await workbookOf([TITLE, header, ...BODY]))).toEqual({
      code: 'workbook.notInYuan',
      row: 2,
      column: 'E',
      stated: '金额（万元）',
    })
  })
})
