import { noteSelfCheck } from '../../../contract/disclosure/noteSelfCheck'
import type { Output } from '../../../contract/operation'
import type { Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import { rectified as withRectified } from '../../../domain/disclosure'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'

/** Of those who published it and nobody else; a day once noted stays. */
export default handler(noteSelfCheck, async ({ selfCheckId, rectified, sms, phone }, { caller, today, commit }) =>
  commit(async (change): Promise<Result<Output<typeof noteSelfCheck>>> => {
    const standing = await change.get('selfChecks', selfCheckId)
    if (!standing?.publication) return refuse({ code: 'disclosure.selfCheckNotPublished' })
    if (!caller.posts.some((post) => unitKey(post) === standing.holder)) {
      return refuse({ code: 'disclosure.notThePoster' })
    }
    const unknown = rectified.find((id) => !standing.answers.some(({ itemId, problem }) => itemId === id && problem))
    if (unknown !== undefined) return refuse({ code: 'disclosure.noSuchCheckItem', itemId: unknown })
    const answers = withRectified(standing.answers, rectified, today)
    await change.patch('selfChecks', selfCheckId, { answers, sms, phone })
    return accept({ rectified: answers.filter(({ problem }) => problem?.rectifiedOn !== undefined).length })
  }),
)
