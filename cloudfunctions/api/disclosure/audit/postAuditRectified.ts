import { postAuditRectified } from '../../../../contract/disclosure/audit/postAuditRectified'
import { accept, refuse } from '../../../../domain/common'
import { auditGround } from '../../../common/audit/ground'
import { postingUnit } from '../../../common/audit/parties'
import { takeStep } from '../../../common/audit/step'
import { handler } from '../../../common/door/handler'
import { ownFiles } from '../../../common/files'

/** The day of the posting is the day on which the photo is brought: what a camera says of itself can be set. */
export default handler(postAuditRectified, async ({ statementId, fileId }, context) => {
  const { store, today, caller } = context
  const ground = await auditGround(store, statementId, today)
  const signer = postingUnit(context, ground.poster.key)
  if (!signer) return refuse({ code: 'disclosure.notThePoster' })
  const files = await ownFiles(store, caller.personId, [fileId])
  if (!files.ok) return files
  if (files.value[0]?.purpose !== 'photo') return refuse({ code: 'registry.noSuchFile', fileId })
  return context.commit(async (change) => {
    const done = await takeStep(change, context, ground, {
      step: 'postRectified',
      signer,
      files: [{ fileId, circle: 'public' }],
      facts: { postedOn: today },
      sets: { board: { fileId, postedOn: today } },
    })
    return done.ok ? accept({ postedOn: today }) : done
  })
})
