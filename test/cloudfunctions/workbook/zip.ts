import { deflateRawSync } from 'node:zlib'

export interface Part {
  readonly name: string
  readonly data: Buffer
  /** What the list says that the part unpacks to, where that isn't the truth. */
  readonly declared?: number
}

const shorts = (...values: readonly number[]): Buffer =>
  Buffer.concat(values.map((value) => Buffer.from([value & 255, value >> 8])))

const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** A zip of deflated parts, honest or not. */
export function zipOf(parts: readonly Part[]): Buffer {
  let at = 0
  const files: Buffer[] = []
  const list: Buffer[] = []
  for (const { name, data, declared = data.length } of parts) {
    const packed = deflateRawSync(data)
    const sizes = Buffer.concat([long(0), long(packed.length), long(declared), shorts(Buffer.byteLength(name), 0)])
    const file = Buffer.concat([long(0x04034b50), shorts(20, 0, 8, 0, 0), sizes, Buffer.from(name), packed])
    list.push(
      Buffer.concat([
        long(0x02014b50),
        shorts(20, 20, 0, 8, 0, 0),
        sizes,
        shorts(0, 0, 0),
        long(0),
        long(at),
        Buffer.from(name),
      ]),
    )
    files.push(file)
    at += file.length
  }
  const listed = Buffer.concat(list)
  const end = [long(0x06054b50), shorts(0, 0, parts.length, parts.length), long(listed.length), long(at), shorts(0)]
  return Buffer.concat([...files, listed, ...end])
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The parts of the smallest workbook there is, with the rows of its one sheet as XML. */
export const workbookParts = (sheetData: string): readonly Part[] =>
  [
    {
      name: 'xl/workbook.xml',
      xml: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      xml: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      xml: `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
    },
  ].map(({ name, xml }) => ({ name, data: Buffer.from(`<?xml version="1.0"?>${xml}`) }))
