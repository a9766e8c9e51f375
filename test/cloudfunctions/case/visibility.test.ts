import { readCase } from '../../../contract/case/readCase'
import { reportRectified } from '../../../contract/case/reportRectified'
import { showContact } from '../../../contract/case/showContact'
import { acceptCase } from '../../../contract/case/acceptCase'
import { RISKY_WORD } from '../../../emulator'
import type { World } from '../../fixtures/world'
import { actingIn } from './acting'
import { aPhoto, openCaseWorld } from './setting'

const PLATE = '闽B12345'
const PHONE = '13900000008'
const WORDS = `白色轿车${PLATE}停在黄线里，我的电话${PHONE}`

let world: World
let act: ReturnType<typeof actingIn>
let caseId: string
let photo: string
beforeAll(async () => {
  world = await openCaseWorld('2026-10-20T08:46:00+08:00')
  act = actingIn(world)
  photo = await aPhoto(world, 'lin')
  const place = { building: '2栋', words: '东侧消防车道入口', point: { lat: 25.432, lon: 119.012 } }
  caseId = await act.report({ words: WORDS, plate: PLATE, phone: PHONE, photos: [photo], place })
})
afterAll(() => world.stop())

describe('QX-22 the plate and the reporter are seen by handlers only', () => {
  it.each(['passer', 'chen', 'pt-police', 'pt-supervisor'])(
    'tells %s neither plate, number, photo nor point',
    async (who) => {
      const reply = JSON.stringify(await world.as(who).call(readCase, { caseId }))
      for (const secret of [PLATE, PHONE, photo, '25.432', '"lin"']) expect(reply).not.toContain(secret)
    },
  )

  it.each(['pt-company', 'pt-committee', 'pt-neighbourhood', 'pt-county'])(
    'tells %s plate, words and photo',
    async (who) => {
      expect(await act.read(who, caseId)).toMatchObject({ plate: PLATE, photos: [photo], words: { original: WORDS } })
    },
  )

  it('tells the reporter everything of her own', async () => {
    expect(await act.read('lin', caseId)).toMatchObject({ plate: PLATE, phone: PHONE, you: { reported: true } })
  })

  it('never names the reporter, not even to handlers', async () => {
    expect(JSON.stringify(await act.read('pt-company', caseId))).not.toContain('"lin"')
  })
})

describe('PT-22 what others read is masked and has passed the content check', () => {
  it('shows the words with stars in place of plate and number', async () => {
    const { words, place } = await act.read('passer', caseId)
    expect(words?.public).toBe('白色轿车*******停在黄线里，我的电话***********')
    expect(words?.original).toBeUndefined()
    expect(place).toEqual({ building: '2栋', publicWords: '东侧消防车道入口' })
  })

  it('keeps words that did not pass with handlers and reporter', async () => {
    const words = `有人骂${RISKY_WORD}`
    const other = await act.report({ words })
    expect((await act.read('passer', other)).words).toEqual({})
    expect((await act.read('pt-company', other)).words?.original).toBe(words)
  })

  it('shows of a step what was said, masked, and how many photos there are', async () => {
    const other = await act.report()
    await world.as('pt-company').does(acceptCase, { caseId: other, text: `联系了${PLATE}的车主` })
    const photos = [await aPhoto(world, 'pt-company')]
    await world.as('pt-company').does(reportRectified, { caseId: other, text: '已挪走', photos })
    const { timeline } = await act.read('passer', other)
    expect(timeline.find(({ what }) => what === 'accept')?.text?.public).toBe('联系了*******的车主')
    expect(timeline.at(-1)).toMatchObject({ what: 'reportRectified', photoCount: 1, unit: { name: '样本物业' } })
    expect(timeline.at(-1)?.photos).toBeUndefined()
  })
})

describe('QX-22 the reporter’s number is shown to handlers on request, and who looked is kept', () => {
  it('shows it to the company and writes down the look', async () => {
    expect((await act.read('pt-company', caseId)).phone).toBeUndefined()
    expect(await world.as('pt-company').does(showContact, { caseId })).toEqual({ phone: PHONE })
    expect([...world.emulator.data.all('contactLooks')]).toMatchObject([
      { caseId, personId: 'pt-company', unit: 'company:co_1' },
    ])
  })

  it('shows it neither to a department that has nothing to do with it nor to a company that is complained of', async () => {
    expect(await world.as('pt-police').call(showContact, { caseId })).toMatchObject({
      refusal: { code: 'door.notAllowed' },
    })
    const about = await act.report({ problem: 'feesRaised', phone: PHONE })
    expect(await world.as('pt-company').call(showContact, { caseId: about })).toMatchObject({
      refusal: { code: 'case.contactNotForYou' },
    })
  })
})

describe('DT-33 the page offers exactly the steps that the server opens', () => {
  it.each([
    ['passer', []],
    ['lin', ['addNote', 'urge']],
    ['pt-company', ['accept', 'forward']],
    ['pt-neighbourhood', ['urge']],
    ['pt-supervisor', []],
  ])('to %s: %j', async (who, steps) => {
    expect((await act.read(who, caseId)).steps.map(({ step }) => step)).toEqual(steps)
  })

  it('refuses a supervisor every step', async () => {
    expect(await world.as('pt-supervisor').call(acceptCase, { caseId })).toMatchObject({
      refusal: { code: 'door.notAllowed' },
    })
  })
})
