import { CloudError } from '../cloudError'
import type { Host } from '../functions/host'
import { MAX_EVENT_BYTES, MAX_FILE_BYTES } from '../limits'
import type { FileStore } from '../storage'
import { callAs } from './h5'
import type { Exchange } from './http'
import { badRequest, header, readBody, readJson, sendJson } from './http'
import { parseForm } from './multipart'

/** POST /wx/call: wx.cloud.callFunction of the person in x-act-as; answers as that promise settles. */
export async function answerWxCall(host: Host, exchange: Exchange): Promise<void> {
  const openid = header(exchange, 'x-act-as')
  if (!openid) throw badRequest('x-act-as is missing: a mini-program always has an openid')
  const { name, data } = await readJson(exchange, MAX_EVENT_BYTES)
  try {
    const result = await callAs(host, openid, String(name), data)
    sendJson(exchange, 200, { errMsg: 'cloud.callFunction:ok', result })
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    sendJson(exchange, 200, {
      errCode: ERR_CODES[error.code] ?? -501001,
      errMsg: `cloud.callFunction:fail ${error.message}`,
    })
  }
}

const ERR_CODES: Record<string, number> = {
  FUNCTION_NOT_FOUND: -501000,
  FUNCTIONS_EXECUTE_FAIL: -504002,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
  EXCEED_REQUEST_SIZE_LIMIT: -501007,
}

/** POST /wx/upload?cloudPath= and, for pages, /upload?cloudPath=: the file is the raw body, or the field `file` of a form. */
export async function answerWxUpload(files: FileStore, exchange: Exchange): Promise<void> {
  const cloudPath = exchange.url.searchParams.get('cloudPath')
  if (!cloudPath) throw badRequest('cloudPath is missing')
  const body = await readBody(exchange, MAX_FILE_BYTES)
  const type = header(exchange, 'content-type') ?? ''
  const file = type.startsWith('multipart/form-data') ? parseForm(body, type).get('file') : body
  if (!file) throw badRequest('the form has no field named file')
  const fileID = await files.put(cloudPath, file)
  sendJson(exchange, 200, { errMsg: 'cloud.uploadFile:ok', statusCode: 204, fileID })
}
