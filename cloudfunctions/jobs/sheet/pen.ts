import PDFDocument from 'pdfkit'

/** A4 in points; every sheet is laid out in it, and a larger one is the same, enlarged. */
export const A4 = { width: 595.28, height: 841.89 }
export const EDGE = { left: 46, right: 46, top: 30, bottom: 34 }
export const INNER = A4.width - EDGE.left - EDGE.right
/** Where what stands above the page's foot ends. */
export const FLOOR = A4.height - EDGE.bottom - 11

const ENLARGED = { a4: 1, a3: Math.SQRT2 } as const
export type Format = keyof typeof ENLARGED

export interface Style {
  readonly size: number
  readonly bold?: boolean
  readonly align?: 'left' | 'right' | 'center'
  readonly color?: string
}

/** What draws on a sheet: words in one font, lines, filled squares; all lengths in points of A4. */
export interface Pen {
  newPage(): void
  widthOf(words: string, style: Style): number
  /** How high words stand in a width. */
  heightOf(words: string, width: number, style: Style): number
  write(words: string, x: number, y: number, width: number, style: Style): void
  rule(x1: number, y1: number, x2: number, y2: number, weight: number, color?: string): void
  box(x: number, y: number, width: number, height: number, dashed?: boolean): void
  squares(x: number, y: number, side: number, grid: readonly (readonly boolean[])[]): void
  link(x: number, y: number, side: number, url: string): void
  /** Calls back for each page there is, so that each can say how many there are. */
  eachPage(draw: (nth: number, of: number) => void): void
  finish(): Promise<Buffer>
}

interface Sheet {
  readonly format: Format
  /** Path of the font's file. */
  readonly font: string
  readonly title: string
  readonly author: string
  readonly madeAt: number
}

const LINE_GAP = -1.5
/** The font has one weight; bold letters are drawn with their outline. */
const OUTLINE = 0.035

/** Takes up the pen: the font is embedded, as far as its characters are used, and the words can be selected. */
export function takePen({ format, font, title, author, madeAt }: Sheet): Pen {
  const factor = ENLARGED[format]
  const size: [number, number] = [A4.width * factor, A4.height * factor]
  const made = new Date(madeAt)
  const doc = new PDFDocument({
    size,
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    lang: 'zh-CN',
    displayTitle: true,
    font,
    info: { Title: title, Author: author, CreationDate: made, ModDate: made },
  })
  const bits: Buffer[] = []
  doc.on('data', (bit: Buffer) => void bits.push(bit))
  const ended = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(bits))))
  const dressed = ({ size: points }: Style): typeof doc => doc.fontSize(points)
  return {
    newPage: () => void doc.addPage().scale(factor),
    widthOf: (words, style) => dressed(style).widthOfString(words),
    heightOf: (words, width, style) => dressed(style).heightOfString(words || ' ', { width, lineGap: LINE_GAP }),
    write(words, x, y, width, style) {
      const { size: points, bold = false, align = 'left', color = '#000' } = style
      dressed(style).fillColor(color).strokeColor(color)
      if (bold) doc.lineWidth(points * OUTLINE)
      doc.text(words, x, y, { width, align, lineGap: LINE_GAP, fill: true, stroke: bold })
    },
    rule: (x1, y1, x2, y2, weight, color = '#000') =>
      void doc.lineWidth(weight).strokeColor(color).moveTo(x1, y1).lineTo(x2, y2).stroke(),
    box(x, y, width, height, dashed = false) {
      doc.lineWidth(0.75).strokeColor(dashed ? '#777' : '#000')
      if (dashed) doc.dash(3, { space: 2 })
      doc.rect(x, y, width, height).stroke().undash()
    },
    squares(x, y, side, grid) {
      const step = side / grid.length
      grid.forEach((row, down) =>
        row.forEach((dark, across) => dark && doc.rect(x + across * step, y + down * step, step, step)),
      )
      doc.fill('#000')
    },
    link: (x, y, side, url) => void doc.link(x, y, side, side, url),
    eachPage(draw) {
      const { count } = doc.bufferedPageRange()
      for (let nth = 0; nth < count; nth += 1) {
        doc.switchToPage(nth)
        draw(nth + 1, count)
      }
    },
    finish() {
      doc.end()
      return ended
    },
  }
}
