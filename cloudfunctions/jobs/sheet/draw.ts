import { encode } from 'uqr'
import { A4, EDGE, FLOOR, INNER, takePen } from './pen'
import type { Format, Pen, Style } from './pen'
import { drawTable } from './table'
import type { SheetWords } from './words'

const QR = 76
const LEAD: Style = { size: 12 }
const BODY: Style = { size: 10 }
const SMALL: Style = { size: 9, color: '#333' }
const HEAD: Style = { size: 11.5, bold: true }
const COLUMN = (INNER - 20) / 2

interface Drawing {
  readonly format: Format
  /** Path of the font's file; what is used of it goes into the sheet. */
  readonly font: string
  /** Text of the QR code. */
  readonly link: string
  readonly madeAt: number
}

/** 公示单: draws a sheet as PDF; what doesn't fit a page goes on to the next, under the same heads. */
export function drawSheet(words: SheetWords, { format, font, link, madeAt }: Drawing): Promise<Buffer> {
  const title = `${words.title}·${words.about}`
  const pen = takePen({ format, font, title, author: words.poster, madeAt })
  const nextPage = (): number => laterPage(pen, words)
  let y = firstPage(pen, words, link)
  y = drawTable(pen, words.rows, y, nextPage) + 7
  y = drawFindings(pen, words.findings, y, nextPage)
  y = drawAsking(pen, words, y, nextPage)
  drawPoster(pen, words, y, nextPage)
  pen.eachPage((nth, of) => drawFoot(pen, words, nth, of))
  return pen.finish()
}

function firstPage(pen: Pen, words: SheetWords, link: string): number {
  pen.newPage()
  const width = INNER - QR - 16
  const at = A4.width - EDGE.right - QR
  const about = pen.heightOf(words.about, width, LEAD)
  pen.write(words.about, EDGE.left, EDGE.top + 4, width, LEAD)
  pen.write(words.title, EDGE.left, EDGE.top + about + 6, width, { size: 25, bold: true })
  pen.squares(at, EDGE.top, QR, encode(link, { border: 0, ecc: 'M' }).data)
  if (link.startsWith('http')) pen.link(at, EDGE.top, QR, link)
  pen.write('扫码看原账、核对、提问', at - 20, EDGE.top + QR + 2, QR + 20, { size: 8, align: 'right' })
  const sentence = brokenBetween(pen, words.sentence)
  const top = EDGE.top + Math.max(QR + 16, about + 48)
  const bottom = top + pen.heightOf(sentence, INNER, LEAD) + 8
  pen.rule(EDGE.left, top, EDGE.left + INNER, top, 1.2)
  pen.write(sentence, EDGE.left, top + 4, INNER, LEAD)
  pen.rule(EDGE.left, bottom, EDGE.left + INNER, bottom, 0.4)
  return bottom + 4
}

/** The plain sentence breaks at its commas, so that no amount does. */
const brokenBetween = (pen: Pen, pieces: readonly string[]): string =>
  pieces.reduce((text, piece) => {
    const last = text.slice(text.lastIndexOf('\n') + 1)
    return last !== '' && pen.widthOf(last + piece, LEAD) > INNER ? `${text}\n${piece}` : text + piece
  }, '')

/** The head of every later page says of what it is the rest. */
function laterPage(pen: Pen, { about, title }: SheetWords): number {
  pen.newPage()
  const words = `${about}　${title}（接上页）`
  pen.write(words, EDGE.left, EDGE.top, INNER, BODY)
  return EDGE.top + pen.heightOf(words, INNER, BODY) + 6
}

function drawFindings(pen: Pen, { head, lines }: SheetWords['findings'], from: number, nextPage: () => number): number {
  let y = begin(pen, head, INNER, from, nextPage)
  lines.forEach((line, nth) => {
    y = paragraph(pen, `${nth + 1}. ${line}`, EDGE.left, INNER, y, nextPage)
  })
  return y + 6
}

/** Two columns side by side: how to ask, how to check this paper. */
function drawAsking(pen: Pen, { ask, check, code, root }: SheetWords, from: number, nextPage: () => number): number {
  const steps = ask.map((step, nth) => `${'一二三四'[nth]}、${step}`)
  const right = EDGE.left + COLUMN + 20
  const heights = [heightAll(pen, steps), heightAll(pen, check) + CODE_BOX + 4]
  const height = Math.max(...heights) + pen.heightOf('问', COLUMN, HEAD)
  const y = from + height > FLOOR ? nextPage() : from
  const top = begin(pen, '看不懂、对不上，这样问', COLUMN, y, nextPage)
  pen.write('这张纸怎么核对', right, y, COLUMN, HEAD)
  const left = column(pen, steps, EDGE.left, top)
  const box = column(pen, check, right, top) + 4
  pen.box(right, box, COLUMN, CODE_BOX)
  pen.write('核对码', right + 8, box + 7, 50, BODY)
  pen.write(code, right + 52, box + 1, COLUMN - 60, { size: 15, bold: true })
  pen.write(root, right + 8, box + 23, COLUMN - 16, { ...SMALL, size: 8.5 })
  return Math.max(left, box + CODE_BOX) + 6
}

const CODE_BOX = 39

const heightAll = (pen: Pen, lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + pen.heightOf(line, COLUMN, BODY) + 1, 0)

function column(pen: Pen, lines: readonly string[], x: number, from: number): number {
  return lines.reduce((y, line) => {
    pen.write(line, x, y, COLUMN, BODY)
    return y + pen.heightOf(line, COLUMN, BODY) + 1
  }, from)
}

const STAMP = { width: 90, height: 48 }

/** Who posted it and until when it hangs; paper carries the poster's own stamp, never our seal. */
function drawPoster(pen: Pen, { poster, period }: SheetWords, from: number, nextPage: () => number): void {
  const y = from + STAMP.height > FLOOR ? nextPage() : from
  const x = A4.width - EDGE.right - STAMP.width
  const width = INNER - STAMP.width - 16
  const height = pen.heightOf(poster, width, BODY)
  pen.write(poster, EDGE.left, y + 8, width, BODY)
  pen.write(period, EDGE.left, y + 12 + height, width, BODY)
  pen.box(x, y, STAMP.width, STAMP.height, true)
  pen.write('公示单位盖章', x, y + STAMP.height / 2 - 7, STAMP.width, { ...SMALL, align: 'center' })
}

function drawFoot(pen: Pen, { code }: SheetWords, nth: number, of: number): void {
  const y = A4.height - EDGE.bottom + 6
  pen.write(`核对码 ${code}`, EDGE.left, y, INNER / 2, { ...SMALL, size: 8.5 })
  pen.write(`第${nth}页，共${of}页`, A4.width / 2, y, INNER / 2, { ...SMALL, size: 8.5, align: 'right' })
}

/** A head that isn't left alone at the foot of a page. */
function begin(pen: Pen, words: string, width: number, from: number, nextPage: () => number): number {
  const height = pen.heightOf(words, width, HEAD) + 2
  const y = from + height + pen.heightOf(' ', width, BODY) > FLOOR ? nextPage() : from
  pen.write(words, EDGE.left, y, width, HEAD)
  return y + height
}

function paragraph(pen: Pen, words: string, x: number, width: number, from: number, nextPage: () => number): number {
  const height = pen.heightOf(words, width, BODY)
  const y = from + height > FLOOR ? nextPage() : from
  pen.write(words, x, y, width, BODY)
  return y + height + 1
}
