import { listVersions } from '../../../contract/disclosure/listVersions'
import { accept } from '../../../domain/common'
import { versionRowOf } from '../../common/disclosure/versions'
import { handler } from '../../common/door/handler'

const PAGE = 10

/** The statement, and one page of the versions before. */
export default handler(listVersions, async ({ statementId, after }, { store, today }) => {
  const below = after === undefined ? {} : { after: Number(after) }
  const [statement, found] = await Promise.all([
    store.get('statements', statementId),
    store.find('statementVersions', {
      where: { statementId },
      order: ['version', 'desc'],
      limit: PAGE,
      ...below,
    }),
  ])
  if (!statement) throw new RangeError(`the door let through a statement that isn't there: ${statementId}`)
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({
    items: found.filter(({ version }) => version < statement.version).map(versionRowOf),
    today,
    current: versionRowOf(statement),
    ...(last ? { next: String(last.version) } : {}),
  })
})
