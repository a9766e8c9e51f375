import { booksOf, runStillChecks } from '../../../checks'
import { acceptCase } from '../../../contract/case/acceptCase'
import { sendReport } from '../../../contract/case/sendReport'
import { answerQuestion } from '../../../contract/disclosure/answerQuestion'
import { askQuestion } from '../../../contract/disclosure/askQuestion'
import { setContract } from '../../../contract/registry/setContract'
import { listHeld } from '../../../contract/supervision/listHeld'
import { companyId } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { sweepKilledAtEachCall } from '../../simulation/killing'
import { garden } from '../disclosure/garden'

const LONG = 240_000

let world: World
let communityId: string
let caseId: string
let questionId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-20' })
  await world.sweep()
  communityId = await garden(world)
  const report = { communityId, problem: 'fireLaneBlocked', place: { building: '2栋' } } as const
  caseId = (await world.as('ownerLiu').does(sendReport, report)).caseId
  const asked = { statementId: `${communityId}-2026Q2`, lineId: 'i6', words: '这个月的钱在哪？' }
  questionId = (await world.as('ownerLiu').does(askQuestion, asked)).questionId
}, LONG)
afterAll(() => world?.stop())

const heldBy = async (openid: string): Promise<string[]> => {
  const { items } = await world.as(openid).does(listHeld, { state: 'open' })
  return items.filter((item) => item.communityId === communityId).map(({ refId }) => refId)
}

describe('when another company takes over a community', () => {
  it(
    'all that is not done goes into its hands, though the sweep dies at every call, and out of those of the one before',
    async () => {
      const open = await heldBy('managerChen')
      expect(open).toEqual(expect.arrayContaining([caseId, questionId, `${communityId}-2026Q3`]))
      const contract = { communityId, companyId: companyId('small'), paper: '新合同', from: '2026-10-20' }
      await world.as('neighbourhoodZheng').does(setContract, contract)
      await sweepKilledAtEachCall(world)
      await world.sweep()
      expect((await heldBy('managerYu')).sort()).toEqual([...open].sort())
      expect(await heldBy('managerChen')).toEqual([])
    },
    LONG,
  )

  it('it can do what was waiting, and the one before can’t', async () => {
    expect(await world.as('managerChen').call(acceptCase, { caseId })).toMatchObject({ ok: false })
    expect(await world.as('managerYu').call(acceptCase, { caseId })).toMatchObject({ ok: true })
    const answer = { questionId, words: '这台上个月拆走了，合同在9月30日到期。' }
    expect(await world.as('managerChen').call(answerQuestion, answer)).toMatchObject({ ok: false })
    expect(await world.as('managerYu').call(answerQuestion, answer)).toMatchObject({ ok: true })
  })

  it('owners read its name under what is owed, and no invariant is broken', async () => {
    const owed = world.emulator.data.get('books', communityId)?.owed
    expect(owed).toMatchObject([{ period: '2026Q3', holderName: '样本安居' }])
    await world.sweep()
    expect(runStillChecks(booksOf(world.emulator), world.now())).toEqual([])
  })
})
