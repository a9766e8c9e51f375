import { sendReport } from '../../contract/case/sendReport'
import { postStatement } from '../../contract/disclosure/postStatement'
import { readWorkbook } from '../../contract/disclosure/readWorkbook'
import type { Output, Reply } from '../../contract/operation'
import { acceptInvitation } from '../../contract/registry/acceptInvitation'
import { bindUnit } from '../../contract/registry/bindUnit'
import { invite } from '../../contract/registry/invite'
import { takeInFile } from '../../contract/registry/takeInFile'
import { whoAmI } from '../../contract/registry/whoAmI'
import { refusalWords } from '../../src/locales/refusals'
import { companyId } from '../../scripts/seed/places'
import { ownerInRoll } from '../../scripts/seed/units'
import { openWorld } from '../fixtures/world'
import type { World } from '../fixtures/world'
import { garden, postThirdQuarter, stateOf, thirdQuarter } from './disclosure/garden'
import { BODY, HEADER, TITLE, workbookOf, workbookWith } from './workbook/sheet'
import type { Cells } from './workbook/sheet'
import { workbookParts, zipOf } from './workbook/zip'

const MIB = 1024 * 1024

let world: World
let community: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  community = await garden(world)
  await postThirdQuarter(world)
})
afterAll(() => world?.stop())

/** Does something that must be refused: what is stored afterwards is what was stored before, and there are words for it. */
async function refused(act: () => Promise<Reply<unknown>>): Promise<{ readonly code: string }> {
  const before = stateOf(world)
  const reply = await act()
  if (reply.ok || !('refusal' in reply)) throw new Error(`not refused: ${JSON.stringify(reply)}`)
  expect(stateOf(world)).toBe(before)
  const { title, note, now } = refusalWords(reply.refusal)
  expect([title, note, now].join('')).not.toContain('代号')
  return reply.refusal
}

const brought = (purpose: 'photo' | 'workbook', bytes: Buffer) => () =>
  world.as('managerChen').call(takeInFile, { purpose, content: bytes.toString('base64') })

const read = async (bytes: Buffer, period = '2026Q3') => {
  const content = bytes.toString('base64')
  const { fileId } = await world.as('managerChen').does(takeInFile, { purpose: 'workbook', content })
  return () => world.as('managerChen').call(readWorkbook, { communityId: community, period, fileId })
}

/** The figures that the small right table yields with its amounts written in another way. */
async function readWith(write: (amount: number) => unknown): Promise<Output<typeof readWorkbook>> {
  const rows = BODY.map((cells): Cells => [...cells.slice(0, 4), write(Number(cells[4])), ...cells.slice(5)])
  const before = world.emulator.data.collections().filter((name) => name !== 'files')
  const state = () => JSON.stringify(before.map((name) => [...world.emulator.data.all(name)]))
  const ask = await read(await workbookOf([TITLE, HEADER, ...rows]))
  const standing = state()
  const reply = await ask()
  expect(state()).toBe(standing)
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.value
}

describe('a file that is not what it says is refused with the reason, and nothing changes', () => {
  it('words instead of a workbook', async () => {
    expect(await refused(brought('workbook', Buffer.from('部分,项目,金额')))).toMatchObject({
      code: 'workbook.notAWorkbook',
    })
  })

  it('a renamed zip', async () => {
    const renamed = zipOf([{ name: 'a.txt', data: Buffer.from('a') }])
    expect(await refused(brought('workbook', renamed))).toMatchObject({ code: 'workbook.zipNotWorkbook' })
  })

  it('a bomb', async () => {
    const ask = await read(zipOf([...workbookParts(''), { name: 'xl/styles.xml', data: Buffer.alloc(64 * MIB) }]))
    expect(await refused(ask)).toMatchObject({ code: 'workbook.unpacksTooLarge' })
  })

  it('50 MB, and a photo of 20 MB', async () => {
    for (const [purpose, megabytes] of [
      ['workbook', 49.9],
      ['photo', 20],
    ] as const) {
      const cloudId = await world.upload(`large-${purpose}`, Buffer.alloc(Math.floor(megabytes * MIB), 1))
      const act = () => world.as('managerChen').call(takeInFile, { purpose, cloudId })
      expect(await refused(act)).toMatchObject({ code: 'registry.fileTooLarge' })
    }
  })

  it('a photo that is no photo', async () => {
    expect(await refused(brought('photo', Buffer.from('这不是照片')))).toMatchObject({ code: 'registry.notAPhoto' })
  })
})

describe('a workbook that can’t be taken as it stands', () => {
  it('has no header row: refused with the headers that are looked for', async () => {
    const ask = await read(await workbookOf([TITLE, ...BODY]))
    expect(await refused(ask)).toMatchObject({ code: 'workbook.noHeader', looksFor: ['项目', '金额（元）'] })
  })

  it('holds two statements for one period', async () => {
    const one = [TITLE, HEADER, ...BODY]
    const ask = await read(await workbookWith({ 甲: one, 乙: one }))
    expect(await refused(ask)).toMatchObject({ code: 'workbook.twoStatements' })
  })

  it('has text where money is: the row and column are named, and the other rows are read', async () => {
    const { problems, statement } = await readWith((amount) => (amount === 300 ? '三百左右' : amount))
    expect(problems).toEqual([
      { row: 4, column: '金额（元）', letter: 'E', problem: 'disclosure.notAnAmount', stated: '三百左右' },
    ])
    expect(statement.cost?.map(({ amount }) => amount)).toEqual([10_000])
  })

  it.each([
    [
      'full-width digits',
      (amount: number) => String(amount).replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? ''),
    ],
    ['thousands commas', (amount: number) => (amount * 10).toFixed(2).replace(/(\d)(?=(\d{3})+\.)/g, '$1,')],
  ])('has %s: read as the same figures', async (what, write) => {
    const { problems, statement } = await readWith(write)
    const times = what === 'thousands commas' ? 1000 : 100
    expect(problems).toEqual([])
    expect([statement.opening, statement.closing]).toEqual([100 * times, 150 * times])
    expect(statement.income?.map(({ amount }) => amount)).toEqual([300 * times])
  })

  it('has a negative amount: found at its line', async () => {
    const { findings } = await readWith((amount) => (amount === 300 ? -300 : amount))
    expect(findings.map(({ what, row }) => [what, row])).toContainEqual(['disclosure.negativeAmount', 4])
  })
})

describe('what may not be is refused, and nothing changes', () => {
  it('a second statement for one period', async () => {
    const posting = await thirdQuarter(world)
    const act = () => world.as('managerChen').call(postStatement, posting)
    expect(await refused(act)).toMatchObject({ code: 'disclosure.postedAlready' })
  })

  it('a place outside the community', async () => {
    const place = { plan: { x: 9_999, y: 9_999 } }
    const act = () =>
      world.as('ownerLiu').call(sendReport, { communityId: community, problem: 'fireLaneBlocked', place })
    expect(await refused(act)).toMatchObject({ code: 'case.outsideCommunity' })
  })

  it('an expired invitation', async () => {
    const { invitationId } = await world.as('managerChen').does(invite, {
      role: 'companyStaff',
      scope: { kind: 'company', companyId: companyId('putian') },
      title: '样本收费员',
    })
    const today = world.now()
    world.emulator.clock.set(today + 8 * 86_400_000)
    const act = () => world.as('late').call(acceptInvitation, { invitationId, name: '迟样本' })
    expect(await refused(act)).toMatchObject({ code: 'registry.invitationExpired' })
    world.emulator.clock.set(today)
  })

  it('a unit that is bound already', async () => {
    const claim = { communityId: community, building: '1栋', entrance: '1单元', room: '101' }
    const act = () => world.as('thief').call(bindUnit, { ...claim, ...ownerInRoll(1) })
    expect(await refused(act)).toMatchObject({ code: 'registry.unitBoundAlready' })
  })

  it('a call without identity', async () => {
    expect(await refused(() => world.asNobody().call(whoAmI, {}))).toMatchObject({ code: 'door.notIdentified' })
  })

  it('an operation that does not exist', async () => {
    const call = { operation: 'registry.nothing', input: {} }
    const act = () => world.emulator.call('ownerLiu', 'api', call) as Promise<Reply<unknown>>
    expect(await refused(act)).toEqual({ code: 'door.noSuchOperation' })
  })
})
