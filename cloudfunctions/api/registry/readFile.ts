import { readFile } from '../../../contract/registry/readFile'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { sightOf, temporaryUrl } from '../../common/files'

/** Files that aren't to be seen, and files that don't exist, look the same: no address. */
export default handler(readFile, async ({ fileIds }, { store, caller }) => {
  const files = await Promise.all(
    [...new Set(fileIds)].map(async (fileId) => {
      const file = await store.get('files', fileId)
      const sight = file && (await sightOf(store, file, caller))
      const url = file && sight?.seen ? await temporaryUrl(file) : undefined
      if (!file || !sight || url === undefined) return { fileId, mime: '', check: 'waiting' as const, looks: false }
      const { mime, check, width, height } = file
      return { fileId, mime, check, looks: sight.looks, url, ...(width && height ? { width, height } : {}) }
    }),
  )
  return accept({ files })
})
