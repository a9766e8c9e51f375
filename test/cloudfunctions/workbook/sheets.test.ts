import { Workbook } from 'exceljs'
import fc from 'fast-check'
import type { Cell } from '../../../domain/common'
import { readSheets, STATEMENT_LIMITS } from '../../../cloudfunctions/common/workbook'
import { sample } from '../../fixtures/statement'
import { workbookOf } from './sheet'
import { workbookParts, zipOf } from './zip'

const LIMITS = { ...STATEMENT_LIMITS, rows: 5000 }

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  const sheets = await readSheets(bytes, LIMITS)
  if (!sheets.ok) throw new Error(sheets.refusal.code)
  return sheets.value[0]?.rows.map(({ cells }) => cells) ?? []
}

const cellOf = async (value: unknown, numFmt?: string): Promise<Cell> => {
  const workbook = new Workbook()
  const cell = workbook.addWorksheet('表').getCell('A1')
  Object.assign(cell, { value, ...(numFmt ? { numFmt } : {}) })
  return (await rowsOf(Buffer.from(await workbook.xlsx.writeBuffer())))[0]?.[0] ?? null
}

describe('a cell is read as what it shows', () => {
  it.each([
    ['words', '停车费', '停车费'],
    ['words with blanks around', '  停车费 ', '停车费'],
    ['signs of XML', `a < b & "c" > 'd'`, `a < b & "c" > 'd'`],
    ['lines', '一\n二', '一\n二'],
    ['a sign beyond the first plane', '𠮷', '𠮷'],
    ['nothing but blanks', '   ', null],
    ['a whole number', 18900, 18900],
    ['a fraction', 86432.17, 86432.17],
    ['a number below zero', -0.5, -0.5],
    ['a tiny number', 1e-7, 1e-7],
    ['zero', 0, 0],
    ['yes', true, true],
    ['no', false, false],
    ['words in several styles', { richText: [{ text: '停车' }, { text: '费', font: { bold: true } }] }, '停车费'],
    ['a formula with its result', { formula: 'A2+A3', result: 12.5 }, 12.5],
    ['a formula with words', { formula: 'A2', result: '合计' }, '合计'],
    ['a formula that fails', { formula: 'A2/0', result: { error: '#DIV/0!' } }, null],
    ['an error', { error: '#REF!' }, null],
    ['a link', { text: '样本', hyperlink: 'https://example.org' }, '样本'],
    ['a day', new Date(Date.UTC(2026, 8, 28)), '2026-09-28'],
  ])('%s', async (_, value, expected) => {
    expect(await cellOf(value)).toBe(expected)
  })

  it.each([
    ['yyyy"年"m"月"d"日"', '2026-09-28'],
    ['[$-804]yyyy/m/d;@', '2026-09-28'],
    ['m/d/yy', '2026-09-28'],
    ['#,##0.00', 46293],
    ['0.00"day"', 46293],
    ['[Red]0', 46293],
    ['h:mm', 46293],
    ['General', 46293],
  ])('46293 in the format %s', async (format, expected) => {
    expect(await cellOf(46293, format)).toBe(expected)
  })

  it('counts days from 1904 where the workbook does', async () => {
    const workbook = new Workbook()
    workbook.properties.date1904 = true
    workbook.addWorksheet('表').getCell('A1').value = new Date(Date.UTC(2026, 8, 28))
    expect(await rowsOf(Buffer.from(await workbook.xlsx.writeBuffer()))).toEqual([['2026-09-28']])
  })

  it('takes any words and numbers back as they were written', async () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => /^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]+$/u.test(text))
    const value = fc.oneof(
      word.map((text) => text.trim()).filter((text) => text !== '' && !/_x[0-9A-Fa-f]{4}_/.test(text)),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          expect(await rowsOf(await workbookOf(rows))).toEqual(rows)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('a sheet is read with its rows where the office sees them', () => {
  it('fills what is empty in between, and nothing behind', async () => {
    const rows = await rowsOf(await workbookOf([['甲'], [], ['', '', '乙'], [''], []]))
    expect(rows).toEqual([['甲'], [], [null, null, '乙']])
  })

  it('shows a merged range in its first cell', async () => {
    const rows = await rowsOf(
      await workbookOf(
        [
          ['甲', '', '乙'],
          ['', '', '丙'],
        ],
        ['A1:B2'],
      ),
    )
    expect(rows[0]?.[0]).toBe('甲')
    expect(rows[1]?.[2]).toBe('丙')
  })

  it('leaves hidden sheets out', async () => {
    const workbook = new Workbook()
    workbook.addWorksheet('藏', { state: 'hidden' }).addRow(['不看'])
    workbook.addWorksheet('表').addRow(['看'])
    const sheets = await readSheets(Buffer.from(await workbook.xlsx.writeBuffer()), LIMITS)
    expect(sheets.ok && sheets.value.map(({ name }) => name)).toEqual(['表'])
  })

  it('reads cells without addresses, inline words, comments and prefixes', async () => {
    const data = '<row><c t="inlineStr"><is><t>甲</t><rPh><t>jia</t></rPh></is></c><!-- x > < --><c><v>2</v></c></row>'
    expect(await rowsOf(zipOf(workbookParts(data)))).toEqual([['甲', 2]])
    const prefixed = workbookParts('<x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row>')
    expect(await rowsOf(zipOf(prefixed))).toEqual([[], [null, 1]])
  })

  it.each(['公共收益收支公示表-有错.xlsx', '物业费欠费摸排表.xlsx', '12345转办清单.xlsx'])(
    'gives %s as another reader does',
    async (name) => {
      const workbook = new Workbook()
      await workbook.xlsx.load(new Uint8Array(sample(name)).buffer)
      const sheet = workbook.worksheets[0]
      const rows = await rowsOf(sample(name))
      expect(rows.length).toBeGreaterThan(20)
      rows.forEach((cells, index) =>
        cells.forEach((cell, column) => {
          const other = sheet?.getCell(index + 1, column + 1)
          if (other?.isMerged && other.master !== other) return
          expect(String(cell ?? '')).toBe(
            other?.value instanceof Date ? other.value.toISOString().slice(0, 10) : (other?.text ?? '').trim(),
          )
        }),
      )
    },
  )
})
