import { readUnitFees } from '../../../contract/fee/readUnitFees'
import { bindUnit } from '../../../contract/registry/bindUnit'
import { unbind } from '../../../contract/registry/unbind'
import { whoAmI } from '../../../contract/registry/whoAmI'
import { communityId } from '../../../scripts/seed/places'
import { ownerInRoll } from '../../../scripts/seed/units'
import { owedFen, rollLine, rollWorkbook } from '../../fixtures/rollSheet'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { imported } from './importing'

const EVERYBODY = [
  ...['ownerMa', 'ownerTang', 'ownerShi', 'residentGuo', 'managerChen', 'staffFang', 'managerYu', 'committeeHe'],
  ...['neighbourhoodZheng', 'subdistrictXu', 'countyLin', 'cityHuang', 'policeWu', 'supervisorSu'],
]

let world: World
let garden: string
let unitId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  garden = await communityId(world, '样本花园')
  unitId = (await world.as('ownerLiu').does(whoAmI, {})).units[0]?.unitId ?? ''
}, 120_000)
afterAll(() => world?.stop())

const answerTo = async (who: string): Promise<string> => {
  const reply = await world.as(who).call(readUnitFees, { unitId })
  return reply.ok ? 'read' : 'refusal' in reply ? reply.refusal.code : 'fault'
}

describe('what a unit owes and has paid', () => {
  it('says nothing of a roll before the company handed one in', async () => {
    const account = await world.as('ownerLiu').does(readUnitFees, { unitId })
    expect(account).toMatchObject({ lines: [], owed: 0, paid: 0, open: 0, communityName: '样本花园' })
    expect(account).not.toHaveProperty('importedAt')
    expect(account.company).toEqual({ name: '样本物业', phone: '0594-2000001' })
  })

  it('is read by its own owner: how each amount came about, what is paid and what is open', async () => {
    const paid = { '已收金额（元）': 100.5 }
    await imported(world, garden, await rollWorkbook([rollLine(0, paid), rollLine(1), rollLine(2)]))
    const account = await world.as('ownerLiu').does(readUnitFees, { unitId })
    expect(account).toMatchObject({
      label: '1栋1单元101',
      owed: owedFen(0, 3),
      paid: 10050,
      open: owedFen(0, 3) - 10050,
      importedAt: world.now(),
      lines: [{ areaDm2: 7371, rate: 12000, state: 'partly', period: { first: '2026-07-01', last: '2026-09-30' } }],
    })
  })

  it.each(EVERYBODY)('is not read by %s', async (who) => {
    expect(await answerTo(who)).toBe('door.notAllowed')
  })

  it('is not read by a browser that nobody signed in', async () => {
    const reply = await world.asNobody().call(readUnitFees, { unitId })
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'door.notIdentified' } })
  })

  it('is read no more once the unit is another’s', async () => {
    const { units } = await world.as('ownerLiu').does(whoAmI, {})
    await world.as('ownerLiu').does(unbind, { bindingId: units[0]?.bindingId ?? '' })
    expect(await answerTo('ownerLiu')).toBe('door.notAllowed')
    const claim = { communityId: garden, building: '1栋', entrance: '1单元', room: '101', ...ownerInRoll(1) }
    await world.as('residentGuo').does(bindUnit, claim)
    expect(await answerTo('residentGuo')).toBe('read')
  })

  it('takes no more than ten documents from the database', async () => {
    world.emulator.resetCounts()
    await answerTo('residentGuo')
    const [call] = world.emulator.counts()
    expect(call?.reads).toBeLessThanOrEqual(10)
  })
})
