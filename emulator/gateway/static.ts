import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { CloudError } from '../cloudError'
import type { Exchange } from './http'
import { header } from './http'
import { isText, mimeOf } from './mime'

/** Serves a built page: files with their types, text compressed, unchanged ones as 304, unknown pages as index.html. */
export function staticFiles(dir: string): (exchange: Exchange) => Promise<void> {
  const cache = new Map<string, Asset>()
  const load = async (name: string): Promise<Asset | undefined> => {
    const file = normalize(join(dir, name))
    if (!file.startsWith(normalize(dir + sep))) return undefined
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return undefined
    const cached = cache.get(file)
    if (cached?.modified === found.mtimeMs) return cached
    const asset = await read(file, found.mtimeMs)
    cache.set(file, asset)
    return asset
  }
  return async (exchange) => {
    const name = decodeURIComponent(exchange.url.pathname)
    const isPage = extname(name) === ''
    const asset = (await load(name)) ?? (isPage ? await load('index.html') : undefined)
    if (!asset) throw new CloudError('INVALID_PATH', `nothing is served at ${name}`)
    send(exchange, asset)
  }
}

interface Asset {
  readonly modified: number
  readonly type: string
  readonly etag: string
  readonly bytes: Buffer
  readonly zipped: Buffer | undefined
}

async function read(file: string, modified: number): Promise<Asset> {
  const bytes = await readFile(file)
  const type = mimeOf(extname(file))
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
  return { modified, type, etag, bytes, zipped: isText(type) ? await promisify(gzip)(bytes) : undefined }
}

function send(exchange: Exchange, { type, etag, bytes, zipped }: Asset): void {
  const { request, response } = exchange
  const base = { etag, 'cache-control': 'no-cache', vary: 'accept-encoding' }
  if (header(exchange, 'if-none-match') === etag) return void response.writeHead(304, base).end()
  const compressed = zipped && /\bgzip\b/.test(header(exchange, 'accept-encoding') ?? '')
  const body = compressed ? zipped : bytes
  response.writeHead(200, {
    ...base,
    'content-type': type,
    'content-length': body.length,
    ...(compressed ? { 'content-encoding': 'gzip' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
