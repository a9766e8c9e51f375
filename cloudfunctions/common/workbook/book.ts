import type { Parts } from './archive'
import { eachPiece } from './archive'
import { NotReadable } from './refusal'
import type { XmlHandler } from './xml'
import { attribute, detached, xmlScanner } from './xml'

/** What the sheets of a workbook share. */
export interface Book {
  /** Visible sheets in the order of their tabs, with the names of their parts. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  /** Texts that cells name by number. */
  readonly texts: readonly string[]
  /** For each style of a cell, whether it shows a number as a date. */
  readonly showsDate: readonly boolean[]
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean
}

export async function readBook(parts: Parts): Promise<Book> {
  const listed: { name: string; id: string }[] = []
  let from1904 = false
  await scan(parts, 'xl/workbook.xml', {
    open(name, attributes) {
      const isHidden = /idden/.test(attribute(attributes, 'state') ?? '')
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet' || isHidden) return
      listed.push({ name: attribute(attributes, 'name') ?? '', id: attribute(attributes, 'id') ?? '' })
    },
  })
  const targets = await readTargets(parts)
  const sheets = listed.flatMap(({ name, id }) => targets.get(id)?.map((part) => ({ name, part })) ?? [])
  if (sheets.length === 0) throw new NotReadable({ code: 'workbook.broken' })
  return { sheets, from1904, texts: await readTexts(parts), showsDate: await readStyles(parts) }
}

/** Tells a handler of a part of the file; of one that isn't there it tells nothing. */
export async function scan(parts: Parts, name: string, handler: Partial<XmlHandler>): Promise<void> {
  const entry = parts.get(name)
  const nothing = (): void => undefined
  const feed = xmlScanner({ open: nothing, close: nothing, text: nothing, ...handler })
  if (entry) await eachPiece(entry, feed)
}

/** Which part a relation's id means; only those that are in the file. */
async function readTargets(parts: Parts): Promise<ReadonlyMap<string, readonly string[]>> {
  const targets = new Map<string, readonly string[]>()
  await scan(parts, 'xl/_rels/workbook.xml.rels', {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const target = attribute(attributes, 'Target') ?? ''
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
      targets.set(attribute(attributes, 'Id') ?? '', parts.has(part) ? [part] : [])
    },
  })
  return targets
}

/** The texts, without the readings that stand above Japanese ones. */
async function readTexts(parts: Parts): Promise<readonly string[]> {
  const texts: string[] = []
  let [text, inText, inReading] = ['', false, false]
  await scan(parts, 'xl/sharedStrings.xml', {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') inReading = true
      if (name === 't') inText = !inReading
    },
    text(piece) {
      if (inText) text += piece
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') inReading = false
      if (name === 'si') texts.push(detached(plainText(text)))
    },
  })
  return texts
}

/** _x000A_ stands for a sign that XML can't hold. */
export const plainText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
    : text

async function readStyles(parts: Parts): Promise<readonly boolean[]> {
  const formats = new Map<string, string>()
  const styles: string[] = []
  let ofCells = false
  await scan(parts, 'xl/styles.xml', {
    open(name, attributes) {
      const format = attribute(attributes, 'numFmtId') ?? ''
      if (name === 'numFmt') formats.set(format, attribute(attributes, 'formatCode') ?? '')
      if (name === 'cellXfs') ofCells = true
      if (name === 'xf' && ofCells) styles.push(format)
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false
    },
  })
  return styles.map((id) => isDateFormat(id, formats.get(id)))
}

/** Formats by number that show a day (ECMA-376 18.8.30, with those of Chinese Excel). */
const DATE_FORMATS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]

/** A format shows a day when it has a y or a d outside quotes, brackets and escapes. */
const isDateFormat = (id: string, code: string | undefined): boolean =>
  code === undefined
    ? DATE_FORMATS.includes(Number(id))
    : /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ''))
