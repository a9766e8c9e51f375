import { periodNamed } from '../../../contract/disclosure/period'
import { readWorkbook } from '../../../contract/disclosure/readWorkbook'
import type { Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import { checkStatement } from '../../../domain/disclosure'
import { basisOf } from '../../common/disclosure/basis'
import { factsOf } from '../../common/disclosure/facts'
import type { PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { download, ownFiles } from '../../common/files'
import { borneOut, readStatement } from '../../common/workbook'

/** Reads the caller's own workbook and holds it against the facts as a draft; nothing is stored. */
export default handler(readWorkbook, async ({ communityId, period: name, fileId }, context) => {
  const basis = await basisOf(context, communityId, periodNamed(name))
  if (!basis.ok) return basis
  const { register, period, policy } = basis.value
  const [bytes, books] = await Promise.all([workbookOf(context, fileId), context.store.get('books', communityId)])
  if (!bytes.ok) return bytes
  const reading = await readStatement(bytes.value, period)
  if (!reading.ok) return reading
  const { sheet, statement, rows, problems } = reading.value
  const { findings } = checkStatement(statement, factsOf(register, books, period, context.today), policy)
  return accept({
    sheet,
    statement,
    rows,
    problems: problems.map((one) => ({ ...one })),
    findings: borneOut(findings, rows),
  })
})

/** The bytes of a workbook that the caller brought. */
async function workbookOf({ store, caller }: PersonContext, fileId: string): Promise<Result<Buffer>> {
  const files = await ownFiles(store, caller.personId, [fileId])
  if (!files.ok) return files
  const [file] = files.value
  const bytes = file?.purpose === 'workbook' ? await download(file.cloudId) : undefined
  return bytes ? accept(bytes) : refuse({ code: 'registry.noSuchFile', fileId })
}
