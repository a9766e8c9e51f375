import { badRequest } from './http'

/** The fields of a multipart/form-data body, as bytes. */
export function parseForm(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (!mark) throw badRequest('multipart body without a boundary')
  const fields = new Map<string, Buffer>()
  for (const part of parts(body, Buffer.from(`--${mark}`))) {
    const end = part.indexOf('\r\n\r\n')
    const name = /[; ]name="([^"]*)"/.exec(part.subarray(0, end).toString('utf8'))?.[1]
    if (end >= 0 && name !== undefined) fields.set(name, part.subarray(end + 4, part.length - 2))
  }
  return fields
}

function parts(body: Buffer, mark: Buffer): Buffer[] {
  const found: Buffer[] = []
  let from = body.indexOf(mark)
  while (from >= 0) {
    const next = body.indexOf(mark, from + mark.length)
    if (next >= 0) found.push(body.subarray(from + mark.length + 2, next))
    from = next
  }
  return found
}
