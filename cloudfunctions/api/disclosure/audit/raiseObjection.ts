import type { PostedContent } from '../../../../contract/disclosure/content'
import { raiseObjection } from '../../../../contract/disclosure/audit/raiseObjection'
import type { Output } from '../../../../contract/operation'
import type { Result } from '../../../../domain/common'
import { accept, refuse } from '../../../../domain/common'
import type { Line } from '../../../../domain/disclosure'
import { linesOf, PARTS } from '../../../../domain/disclosure'
import { raise } from '../../../common/audit/count'
import { auditGround, sharesOf } from '../../../common/audit/ground'
import { handler } from '../../../common/door/handler'
import { checkText } from '../../../common/wechat'

/** One unit objects. Its words are checked although those who handle it alone see them. */
export default handler(raiseObjection, async ({ statementId, unitId, lineId, words }, context) => {
  const { store, today, caller } = context
  const [unit, statement] = await Promise.all([store.get('units', unitId), store.get('statements', statementId)])
  if (!unit || statement?.communityId !== unit.communityId) return refuse({ code: 'disclosure.notThisCommunity' })
  const ground = await auditGround(store, statementId, today)
  const line = lineId === undefined ? undefined : lineIn(ground.content, lineId)
  if (lineId !== undefined && !line) return refuse({ code: 'disclosure.noSuchLine', lineId })
  const check = words === undefined ? undefined : await checkText(caller.personId, 'comment', words)
  if (check === 'risky') return refuse({ code: 'disclosure.wordsNotAllowed' })
  const raised = {
    via: 'phone' as const,
    ...(line && { lineId: line.id, item: line.item }),
    ...(words !== undefined && check !== undefined && { words, check }),
  }
  return context.commit(async (change): Promise<Result<Output<typeof raiseObjection>>> => {
    const done = await raise(change, context, ground, unit, raised)
    return done.ok ? accept({ ...done.value, shares: sharesOf(ground, done.value.counted) }) : done
  })
})

const lineIn = ({ statement }: PostedContent, lineId: string): Line | undefined =>
  PARTS.flatMap((part) => linesOf(statement, part)).find(({ id }) => id === lineId)
