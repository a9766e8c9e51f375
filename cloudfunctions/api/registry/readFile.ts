import { readFile } from '../../../contract/registry/readFile'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { maySee, temporaryUrl } from '../../common/files'

/** Files that aren't to be seen, and files that don't exist, look the same: no address. */
export default handler(readFile, async ({ fileIds }, { store, caller }) => {
  const files = await Promise.all(
    [...new Set(fileIds)].map(async (fileId) => {
      const file = await store.get('files', fileId)
      const isSeen = file && (await maySee(store, file, caller))
      const url = isSeen ? await temporaryUrl(file) : undefined
      if (!file || url === undefined) return { fileId, mime: '', check: 'waiting' as const }
      const { mime, check, width, height } = file
      return { fileId, mime, check, url, ...(width && height ? { width, height } : {}) }
    }),
  )
  return accept({ files })
})
