import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../clock'
import { CloudError, invalidParam, notImplemented } from '../cloudError'
import {
  DEFAULT_TEMP_URL_S,
  MAX_CLOUD_PATH_BYTES,
  MAX_FILE_BYTES,
  MAX_FILES_PER_BATCH,
  MAX_TEMP_URL_S,
} from '../limits'
import { contentHash } from './names'

/** Files on disk, addressed as the cloud does: cloud:// ids, uploads by a signed PUT, reading by a URL that expires. */
export interface FileStore {
  /** The storage actions of the SDK. */
  perform(action: string, body: Record<string, unknown>): Promise<Record<string, unknown>>
  /** Puts a file where an upload's authorization allows it; bytes are on disk and synced when it settles. */
  upload(path: string, authorization: string, bytes: Buffer): Promise<void>
  /** The bytes behind a temporary URL; refused when it is not ours or has expired. */
  download(path: string, signature: string, expires: number): Promise<Buffer>
  /** What a temporary URL shows, as somebody else on the net would fetch it. */
  fetch(url: string): Promise<Buffer>
  put(path: string, bytes: Buffer): Promise<string>
}

const BUCKET = 'cloud://local.6c6f-local-1250000000/'
const UPLOAD_MS = 15 * 60 * 1000

export function openFiles(dir: string, clock: Clock, origin: () => string): FileStore {
  mkdirSync(dir, { recursive: true })
  const secret = readSecret(join(dir, 'secret'))
  const fileOf = (path: string): string => join(dir, contentHash(path))
  const sign = (...parts: (string | number)[]): string =>
    createHmac('sha256', secret).update(parts.join('\n')).digest('hex')

  const put = async (path: string, bytes: Buffer): Promise<string> => {
    checkPath(path)
    if (bytes.length > MAX_FILE_BYTES)
      throw new CloudError('STORAGE_REQUEST_FAIL', `EntityTooLarge: ${bytes.length} bytes`)
    await writeSynced(fileOf(path), bytes)
    return BUCKET + path
  }
  const temporaryUrl = async (wanted: { fileid?: unknown; max_age?: unknown }): Promise<Record<string, unknown>> => {
    const fileID = String(wanted.fileid)
    const path = pathOf(fileID)
    if (path === undefined || !existsSync(fileOf(path))) return { fileID, tempFileURL: '', ...NOT_THERE }
    const maxAge = typeof wanted.max_age === 'number' ? Math.min(wanted.max_age, MAX_TEMP_URL_S) : DEFAULT_TEMP_URL_S
    const expires = clock.now() + maxAge * 1000
    const tempFileURL = `${origin()}/storage/${path}?expires=${expires}&sign=${sign('get', path, expires)}`
    return { code: 'SUCCESS', fileID, tempFileURL, maxAge }
  }
  const remove = async (fileID: string): Promise<Record<string, unknown>> => {
    const path = pathOf(fileID)
    if (path === undefined || !existsSync(fileOf(path))) return { fileID, ...NOT_THERE }
    await rm(fileOf(path))
    return { fileID, code: 'SUCCESS' }
  }
  const perform = async (action: string, body: Record<string, unknown>): Promise<Record<string, unknown>> => {
    if (action === 'storage.getUploadMetadata') {
      const path = checkPath(String(body.path))
      const until = clock.now() + UPLOAD_MS
      return {
        url: `${origin()}/storage/${encodePath(path)}`,
        token: 'local',
        authorization: `${until}.${sign('put', path, until)}`,
        fileId: BUCKET + path,
        cosFileId: contentHash(path),
      }
    }
    if (action === 'storage.batchGetDownloadUrl') {
      return { download_list: await Promise.all(batch(body.file_list).map(temporaryUrl)) }
    }
    if (action === 'storage.batchDeleteFile') {
      return { delete_list: await Promise.all(strings(body.fileid_list).map(remove)) }
    }
    throw notImplemented(`action ${action}`)
  }
  const download = async (path: string, signature: string, expires: number): Promise<Buffer> => {
    if (!same(signature, sign('get', path, expires)) || expires < clock.now()) throw denied()
    const file = fileOf(path)
    if (!(await stat(file).catch(() => undefined))) throw new CloudError('STORAGE_FILE_NONEXIST', 'NoSuchKey')
    return readFile(file)
  }
  return {
    perform,
    put,
    download,
    fetch: (url) => {
      const { pathname, searchParams } = new URL(url)
      const path = decodeURIComponent(pathname.replace(/^\/storage\//, ''))
      return download(path, searchParams.get('sign') ?? '', Number(searchParams.get('expires')))
    },
    upload: async (path, authorization, bytes) => {
      const [until = '', signature = ''] = authorization.split('.')
      if (!same(signature, sign('put', path, until)) || Number(until) < clock.now()) throw denied()
      await put(path, bytes)
    },
  }
}

const NOT_THERE = { code: 'STORAGE_FILE_NONEXIST', status: -503003, errMsg: 'STORAGE_FILE_NONEXIST' }

const denied = (): CloudError => new CloudError('STORAGE_EXCEED_AUTHORITY', 'AccessDenied')

const pathOf = (fileID: string): string | undefined =>
  fileID.startsWith(BUCKET) ? fileID.slice(BUCKET.length) : undefined

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

function checkPath(path: string): string {
  const bytes = Buffer.byteLength(path)
  const plain =
    path !== '' && !path.startsWith('/') && !path.split('/').some((part) => part === '' || /^\.+$/.test(part))
  if (!plain || bytes > MAX_CLOUD_PATH_BYTES) throw invalidParam(`cloudPath '${path.slice(0, 100)}' is not allowed`)
  return path
}

function batch(list: unknown): { fileid?: unknown; max_age?: unknown }[] {
  if (!Array.isArray(list) || list.length === 0) throw invalidParam('the list of files is empty')
  if (list.length > MAX_FILES_PER_BATCH) throw invalidParam(`at most ${MAX_FILES_PER_BATCH} files, not ${list.length}`)
  return list
}

const strings = (list: unknown): string[] => batch(list).map(String)

/** Written beside, synced, and renamed, so that a file is there whole or not at all. */
async function writeSynced(file: string, bytes: Buffer): Promise<void> {
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(beside, 'w')
  await handle.writeFile(bytes)
  await handle.sync()
  await handle.close()
  await rename(beside, file)
}

function readSecret(file: string): Buffer {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 })
  return readFileSync(file)
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
