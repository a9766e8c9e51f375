import { booksOf, runStillChecks } from '../../../checks'
import { acceptCase } from '../../../contract/case/acceptCase'
import { sendReport } from '../../../contract/case/sendReport'
import { answerQuestion } from '../../../contract/disclosure/answerQuestion'
import { askQuestion } from '../../../contract/disclosure/askQuestion'
import { engageAuditor } from '../../../contract/disclosure/audit/engageAuditor'
import { readAudit } from '../../../contract/disclosure/audit/readAudit'
import { registerResolution } from '../../../contract/disclosure/audit/registerResolution'
import { reportAudit } from '../../../contract/disclosure/audit/reportAudit'
import { reportAuditRectified } from '../../../contract/disclosure/audit/reportAuditRectified'
import { saveSelfCheck } from '../../../contract/disclosure/saveSelfCheck'
import { setContract } from '../../../contract/registry/setContract'
import { listHeld } from '../../../contract/supervision/listHeld'
import { fen } from '../../../domain/common'
import { companyId } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { sweepKilledAtEachCall } from '../../simulation/killing'
import { appointAuditor, ENGAGEMENT, scanOf } from '../disclosure/audit/lane'
import { garden } from '../disclosure/garden'

const LONG = 240_000

let world: World
let communityId: string
let caseId: string
let questionId: string
let statementId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-20' })
  await world.sweep()
  communityId = await garden(world)
  const report = { communityId, problem: 'fireLaneBlocked', place: { building: '2栋' } } as const
  caseId = (await world.as('ownerLiu').does(sendReport, report)).caseId
  const asked = { statementId: `${communityId}-2026Q2`, lineId: 'i6', words: '这个月的钱在哪？' }
  questionId = (await world.as('ownerLiu').does(askQuestion, asked)).questionId
  statementId = `${communityId}-2026Q2`
  await auditThat(statementId)
  await world.as('managerChen').does(saveSelfCheck, { communityId, period: '2026Q3', answers: [] })
}, LONG)
afterAll(() => world?.stop())

/** The committee resolves on an audit of what the company before posted, and the auditor finds something. */
async function auditThat(audited: string): Promise<void> {
  const committee = world.as('committeeHe')
  const scan = () => scanOf(world, 'committeeHe')
  const resolved = { statementId: audited, number: '3号', decidedOn: '2026-10-18' }
  await committee.does(registerResolution, { ...resolved, fileId: await scan() })
  await committee.does(engageAuditor, { statementId: audited, ...ENGAGEMENT, fileId: await scan() })
  await appointAuditor(world, 'auditorDai')
  const findings = [{ what: '少记了一笔租金', stated: fen(0), found: fen(100), rule: '应当入账' }]
  const report = { statementId: audited, conclusion: '有一处没入账', findings }
  await world.as('auditorDai').does(reportAudit, { ...report, fileId: await scanOf(world, 'auditorDai') })
}

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

  it('puts right what the audit of its predecessor’s statement found, and publishes the self-check that was begun', async () => {
    const { posterName, state } = await world.as('ownerLiu').does(readAudit, { statementId })
    expect({ posterName, state }).toEqual({ posterName: '样本安居', state: 'rectifying' })
    const rectified = async (who: string) => {
      const fileIds = [await scanOf(world, who)]
      return world.as(who).call(reportAuditRectified, { statementId, words: '补记了', fileIds })
    }
    expect(await rectified('managerChen')).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    expect(await rectified('managerYu')).toMatchObject({ ok: true })
    const begun = world.emulator.data.get('selfChecks', `${communityId}-2026Q3`)
    expect(begun).toMatchObject({ holder: `company:${companyId('small')}`, holderName: '样本安居' })
  })

  it('answers what is asked of its predecessor’s statement from now on', async () => {
    const asked = { statementId, lineId: 'i6', words: '那这个季度呢？' }
    const later = (await world.as('ownerLiu').does(askQuestion, asked)).questionId
    expect(await heldBy('managerYu')).toContain(later)
    const answer = { questionId: later, words: '交接的账上有。' }
    expect(await world.as('managerYu').call(answerQuestion, answer)).toMatchObject({ ok: true })
  })

  it('owners read its name under what is owed, and no invariant is broken', async () => {
    const owed = world.emulator.data.get('books', communityId)?.owed
    expect(owed).toMatchObject([{ period: '2026Q3', holderName: '样本安居' }])
    await world.sweep()
    expect(runStillChecks(booksOf(world.emulator), world.now())).toEqual([])
  })
})
