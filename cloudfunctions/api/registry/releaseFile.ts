import { releaseFile } from '../../../contract/registry/releaseFile'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'

/** Undone by saying the opposite: the office may think again. */
export default handler(releaseFile, async ({ fileId, shown }, { commit }) =>
  commit(async (change) => {
    const check = shown ? 'pass' : 'risky'
    await change.patch('files', fileId, { check })
    return accept({ fileId, check })
  }),
)
