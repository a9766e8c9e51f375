import { readContent } from '../../../contract/disclosure/content'
import { readVersion } from '../../../contract/disclosure/readVersion'
import { accept, refuse } from '../../../domain/common'
import { versionIdOf } from '../../common/disclosure/ids'
import { versionRowOf } from '../../common/disclosure/versions'
import { handler } from '../../common/door/handler'

/** Three documents, however often a statement was corrected. */
export default handler(readVersion, async ({ statementId, version }, { store, today }) => {
  const [old, later, statement] = await Promise.all([
    store.get('statementVersions', versionIdOf(statementId, version)),
    store.get('statementVersions', versionIdOf(statementId, version + 1)),
    store.get('statements', statementId),
  ])
  if (!old) return refuse({ code: 'disclosure.noSuchVersion' })
  const next = later ?? (statement && statement.version === version + 1 ? statement : undefined)
  return accept({
    today,
    row: versionRowOf(old),
    content: readContent(old.content),
    ...(next && { next: { row: versionRowOf(next), content: readContent(next.content) } }),
  })
})
