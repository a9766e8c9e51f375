import { acceptCase } from '../../../contract/case/acceptCase'
import { readCase } from '../../../contract/case/readCase'
import { reportRectified } from '../../../contract/case/reportRectified'
import { sendReport } from '../../../contract/case/sendReport'
import { verifyCase } from '../../../contract/case/verifyCase'
import type { Input, Output } from '../../../contract/operation'
import type { World } from '../../fixtures/world'
import { aPhoto, GARDEN } from './setting'

export type CaseView = Output<typeof readCase>
export type Report = Input<typeof sendReport>

/** 林 reports a blocked fire lane in 样本花园 by building, but for the difference. */
export const aReport = (difference: Partial<Report> = {}): Report => ({
  communityId: GARDEN,
  problem: 'fireLaneBlocked',
  place: { building: '2栋' },
  ...difference,
})

/** Everything that a test of cases does more than once. */
export function actingIn(world: World) {
  const read = (personId: string, caseId: string): Promise<CaseView> => world.as(personId).does(readCase, { caseId })
  const report = async (difference: Partial<Report> = {}, personId = 'lin'): Promise<string> =>
    (await world.as(personId).does(sendReport, aReport(difference))).caseId
  const accepted = async (difference: Partial<Report> = {}): Promise<string> => {
    const caseId = await report(difference)
    await world.as('pt-company').does(acceptCase, { caseId })
    return caseId
  }
  const rectified = async (difference: Partial<Report> = {}): Promise<string> => {
    const caseId = await accepted(difference)
    const photos = [await aPhoto(world, 'pt-company')]
    await world.as('pt-company').does(reportRectified, { caseId, text: '车已挪走，黄线里没有车了', photos })
    return caseId
  }
  const closed = async (difference: Partial<Report> = {}): Promise<string> => {
    const caseId = await rectified(difference)
    await world.as('pt-neighbourhood').does(verifyCase, { caseId, reply: '车已经挪走，我们到现场看过了' })
    return caseId
  }
  /** What stands in a person's inbox about a case, by template. */
  const inbox = (personId: string, caseId: string): { template: string; figures: Record<string, unknown> }[] =>
    [...world.emulator.data.all('inbox')]
      .filter((message) => message.personId === personId && message.page === `item:case:${caseId}`)
      .map((message) => ({ template: String(message.template), figures: message.figures as Record<string, unknown> }))
  return { read, report, accepted, rectified, closed, inbox }
}

/** The stored state that a refused call must leave as it was. */
export const stored = (world: World, ...collections: readonly string[]): string =>
  JSON.stringify(collections.map((name) => [...world.emulator.data.all(name)]))
