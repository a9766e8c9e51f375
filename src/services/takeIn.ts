import type * as v from 'valibot'
import { takeInFile } from '../../contract/registry/takeInFile'
import { call, upload, type Outcome } from './cloud'
import { IN_WECHAT } from './environment'
import { bytesOf, toBase64 } from './pictures'
import type { Purpose } from './pictures'

type TakenIn = v.InferOutput<typeof takeInFile.output>

/**
 * Brings a file of this device to the cloud, where it is looked at and kept: from WeChat through its storage, from a
 * browser within the call itself.
 * @param path of the file on this device, as a picker gave it
 * @returns its id, or why it wasn't taken; offline where nobody answered
 */
export async function takeIn(purpose: Purpose, path: string): Promise<Outcome<TakenIn>> {
  if (!IN_WECHAT) return call(takeInFile, { purpose, content: toBase64(await bytesOf(purpose, path)) })
  const cloudId = await upload(`incoming/${nameOf(path)}`, path)
  return cloudId === undefined ? { ok: false, offline: true } : call(takeInFile, { purpose, cloudId })
}

/** Takes several in, one after another; stops at the first that isn't taken. */
export async function takeInAll(purpose: Purpose, paths: readonly string[]): Promise<Outcome<readonly string[]>> {
  const fileIds: string[] = []
  for (const path of paths) {
    const taken = await takeIn(purpose, path)
    if (!taken.ok) return taken
    fileIds.push(taken.value.fileId)
  }
  return { ok: true, value: fileIds }
}

/** The same file goes under the same name when it is sent again. */
const nameOf = (path: string): string => path.replace(/[^\w.]/g, '').slice(-60)
