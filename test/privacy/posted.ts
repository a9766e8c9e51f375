import { correctStatement } from '../../contract/disclosure/correctStatement'
import { openSelfCheck } from '../../contract/disclosure/openSelfCheck'
import { publishSelfCheck } from '../../contract/disclosure/publishSelfCheck'
import { readStatement } from '../../contract/disclosure/readStatement'
import { communityId } from '../../scripts/seed/places'
import { photoOf } from '../cloudfunctions/disclosure/garden'
import type { World } from '../fixtures/world'

/** A statement with a version before the one that stands, and a self-check that was published. */
export async function correctAndCheck(world: World): Promise<void> {
  const lane = await communityId(world, '样本里')
  const statementId = `${lane}-2026Q2`
  const yu = world.as('managerYu')
  const { content } = await yu.does(readStatement, { statementId })
  const board = { fileId: await photoOf(world, 'managerYu'), position: 'mainPedestrianEntrance' } as const
  const contact = { ...content.statement.contact, name: '余样本' }
  const statement = { ...content.statement, contact }
  await yu.does(correctStatement, { statementId, version: 1, statement, reason: '换了联系人', board })
  const about = { communityId: lane, period: '2026Q2' }
  const { items } = await yu.does(openSelfCheck, about)
  const publication = { on: '2026-10-20', places: ['board' as const], photos: [] }
  const answers = items.map(({ id }) => ({ itemId: id }))
  await yu.does(publishSelfCheck, { ...about, answers, publication, sms: 0, phone: 0 })
}
