import { EDGE, FLOOR, INNER } from './pen'
import type { Pen, Style } from './pen'
import type { SheetRow } from './words'

const AMOUNT = 92
const NOTE = 252
const ITEM = INNER - NOTE - AMOUNT
const INDENT = 18
const GAP = 8
const PAD = 1.7
/** 朱丝栏 and the hairlines under rows. */
const RED = '#A6302A'
const GREY = '#B9B4A8'

const HEAD: Style = { size: 9 }
const NOTE_STYLE: Style = { size: 9, color: '#333' }
const ITEM_STYLE: Readonly<Record<SheetRow['kind'], Style>> = {
  end: { size: 10, bold: true },
  part: { size: 10.5, bold: true },
  line: { size: 10 },
  sum: { size: 12, bold: true },
}

/**
 * Draws the five parts from y on; on a new page the columns' heads stand again, a row is never cut, and a part's head stays
 * with its first line.
 * @param newPage begins a page and says where its table begins
 * @returns where the table ends
 */
export function drawTable(pen: Pen, rows: readonly SheetRow[], from: number, newPage: () => number): number {
  let y = head(pen, from)
  rows.forEach((row, nth) => {
    const height = heightOf(pen, row)
    const next = rows[nth + 1]
    const together = row.kind === 'part' && next ? height + heightOf(pen, next) : height
    if (y + together > FLOOR) y = head(pen, newPage())
    drawRow(pen, row, y, height)
    y += height
  })
  return y
}

function head(pen: Pen, y: number): number {
  const bottom = y + pen.heightOf('项目', ITEM, HEAD) + PAD * 2
  pen.write('项目', EDGE.left, y + PAD, ITEM, HEAD)
  pen.write('说明', EDGE.left + ITEM, y + PAD, NOTE, HEAD)
  pen.write('金额（元）', EDGE.left + ITEM + NOTE, y + PAD, AMOUNT, { ...HEAD, align: 'right' })
  pen.rule(EDGE.left, bottom, EDGE.left + INNER, bottom, 0.75)
  column(pen, y, bottom)
  return bottom
}

const indentOf = ({ kind }: SheetRow): number => (kind === 'line' ? INDENT : 0)
const itemWidth = (row: SheetRow): number => (row.kind === 'part' ? ITEM + NOTE : ITEM) - indentOf(row) - GAP

const heightOf = (pen: Pen, row: SheetRow): number =>
  Math.max(
    pen.heightOf(row.item, itemWidth(row), ITEM_STYLE[row.kind]),
    pen.heightOf(row.note, NOTE - GAP, NOTE_STYLE),
  ) +
  PAD * (row.kind === 'sum' ? 3 : 1.6)

function drawRow(pen: Pen, row: SheetRow, y: number, height: number): void {
  const { kind, item, note, value } = row
  const style = ITEM_STYLE[kind]
  const bottom = y + height
  const top = y + PAD * (kind === 'sum' ? 1.5 : 0.8)
  pen.write(item, EDGE.left + indentOf(row), top, itemWidth(row), style)
  const lower = pen.heightOf(' ', NOTE, style) - pen.heightOf(' ', NOTE, NOTE_STYLE)
  if (note !== '') pen.write(note, EDGE.left + ITEM, top + lower / 2, NOTE - GAP, NOTE_STYLE)
  pen.write(value, EDGE.left + ITEM + NOTE, top, AMOUNT, { ...style, align: 'right' })
  column(pen, y, bottom)
  const strong = kind === 'part' || kind === 'sum'
  pen.rule(EDGE.left, bottom, EDGE.left + INNER, bottom, strong ? 0.75 : 0.4, strong ? '#000' : GREY)
  if (kind === 'sum') pen.rule(EDGE.left, bottom + 2, EDGE.left + INNER, bottom + 2, 0.75)
}

const column = (pen: Pen, top: number, bottom: number): void =>
  pen.rule(EDGE.left + ITEM + NOTE, top, EDGE.left + ITEM + NOTE, bottom, 0.75, RED)
