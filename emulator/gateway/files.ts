import { extname } from 'node:path'
import { CloudError } from '../cloudError'
import { MAX_FILE_BYTES } from '../limits'
import type { FileStore } from '../storage'
import type { Exchange } from './http'
import { header, readBody } from './http'
import { mimeOf } from './mime'

/** PUT and GET of stored files, which answer in the words of the object store: empty for done, XML for an error. */
export async function answerFile(files: FileStore, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange
  const path = decodeURIComponent(url.pathname.replace(/^\/storage\//, ''))
  try {
    if (request.method === 'PUT') {
      await files.upload(path, header(exchange, 'authorization') ?? '', await readBody(exchange, MAX_FILE_BYTES))
      response.writeHead(200).end()
      return
    }
    const bytes = await files.download(
      path,
      url.searchParams.get('sign') ?? '',
      Number(url.searchParams.get('expires')),
    )
    response.writeHead(200, { 'content-type': mimeOf(extname(path)), 'content-length': bytes.length, ...SAFE })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    const status = request.method === 'PUT' ? 200 : error.code === 'STORAGE_FILE_NONEXIST' ? 404 : 403
    response.writeHead(status, { 'content-type': 'application/xml' }).end(xml(error.message))
  }
}

/** Uploaded bytes are never run as a page of this origin. */
const SAFE = { 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'" }

const xml = (message: string): string => {
  const code = message.split(/[^A-Za-z]/)[0] || 'AccessDenied'
  const text = message.replace(/[<&>]/g, '')
  return `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${text}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`
}
