import { sdk } from '../cloud/sdk'
import type { FileRecord } from '../records/file'

/** What a phone uploads lies here until it was looked at; everything else is written by functions alone. */
const INCOMING = 'incoming/'
const KEPT = 'files/'

/** How long a temporary URL holds, seconds: long enough to open a page, too short to be passed on. */
const URL_SECONDS = 600

/** Whether a cloud id names a file that a phone has just uploaded, so that nobody passes another's file off as new. */
export const isIncoming = (cloudId: string): boolean =>
  new RegExp(`^cloud://[^/]+/${INCOMING}[\\w.-]{1,80}$`).test(cloudId)

/** The bytes of a stored file; undefined where there is none. */
export const download = (cloudId: string): Promise<Buffer | undefined> =>
  sdk.downloadFile({ fileID: cloudId }).then(
    ({ fileContent }) => fileContent,
    () => undefined,
  )

/** Writes a file under a path that nobody chose; gives its cloud id. */
export async function keep(id: string, extension: string, bytes: Buffer): Promise<string> {
  const { fileID } = await sdk.uploadFile({ cloudPath: `${KEPT}${id}.${extension}`, fileContent: bytes })
  return fileID
}

export const discard = (cloudId: string): Promise<unknown> => sdk.deleteFile({ fileList: [cloudId] })

/** An address under which the file can be opened for some minutes; undefined where it is gone. */
export async function temporaryUrl({ cloudId }: Pick<FileRecord, 'cloudId'>): Promise<string | undefined> {
  const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID: cloudId, maxAge: URL_SECONDS }] })
  const [found] = fileList
  return found?.tempFileURL ? found.tempFileURL : undefined
}
