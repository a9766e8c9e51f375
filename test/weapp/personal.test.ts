import { showContact } from '../../contract/case/showContact'
import { listMine } from '../../contract/case/listMine'
import { readCase } from '../../contract/case/readCase'
import { whoAmI } from '../../contract/registry/whoAmI'
import { builtPackage } from '../fixtures/pages'
import { openWorld } from '../fixtures/world'
import type { World } from '../fixtures/world'
import { phoneOf } from './holding'
import type { Phone } from './phone'
import type { Screen } from './screen'

const BUILDING_MS = 900_000
const PICTURE = {
  tempFilePaths: ['wxfile://tmp_lane.png'],
  tempFiles: [{ path: 'wxfile://tmp_lane.png', size: 1000 }],
}
const TAKE = '用微信手机号'
const NUMBER = '13912345678'
const SHOWN = '139****5678'

let root: string
let world: World
beforeAll(async () => {
  root = await builtPackage()
  world = await openWorld({ seed: 'putian' })
}, BUILDING_MS)
afterAll(() => world?.stop())

/** The person's phone with the report form open. */
async function reporting(who: string): Promise<{ phone: Phone; form: Screen }> {
  const phone = phoneOf(world, root, who)
  phone.answers.chooseImage = PICTURE
  const form = await phone.open('pages/report/index')
  await form.until('消防车道被占')
  return { phone, form }
}

async function sendFrom(form: Screen): Promise<void> {
  await form.tap('消防车道被占')
  await form.tap('下一步')
  await form.until('在小区哪里')
  await form.tap('在1栋')
  await form.until('下一步')
  await form.tap('下一步')
  await form.until('谁来办')
  await form.tap('发出去')
}

const newestOf = async (who: string) => {
  const [newest] = (await world.as(who).does(listMine, {})).items
  return world.as(who).does(readCase, { caseId: newest?.caseId ?? '' })
}

describe('privacy is asked for where something private is used first', () => {
  it('not before the first photo, and never again once agreed', async () => {
    const { phone, form } = await reporting('ownerMa')
    expect(phone.consent.asked).toBe(0)
    await form.tap('拍照或选照片')
    await form.until('再拍一张')
    expect(phone.consent).toMatchObject({ asked: 1, agreed: true })
    await form.tap('再拍一张')
    await form.settle()
    expect(phone.consent.asked).toBe(1)
  })

  it('lets who refuses report all the same, without the photo, and says so', async () => {
    const { phone, form } = await reporting('ownerTang')
    phone.consent.willing = false
    await form.tap('拍照或选照片')
    await form.settle()
    expect(phone.consent).toMatchObject({ asked: 1, agreed: false })
    expect(phone.told.at(-1)).toMatch(/没同意隐私/)
    expect(form.text).not.toContain('再拍一张')
    await sendFrom(form)
    await (await phone.follow()).until('收到了')
    expect(await newestOf('ownerTang')).toMatchObject({ problem: 'fireLaneBlocked', photoCount: 0 })
  })

  it('asks again when who refused tries again', async () => {
    const { phone, form } = await reporting('ownerXie')
    phone.consent.willing = false
    await form.tap('拍照或选照片')
    await form.settle()
    phone.consent.willing = true
    await form.tap('拍照或选照片')
    await form.until('再拍一张')
    expect(phone.consent.asked).toBe(2)
  })
})

describe('a phone number is the one that WeChat verified', () => {
  it('is not taken from who thinks better of it, or of privacy', async () => {
    const phone = phoneOf(world, root, 'ownerLiu')
    const mine = await phone.open('pages/mine/index')
    await mine.until('还没有验证过的号码')
    await mine.tap(TAKE)
    phone.consent.willing = false
    phone.consent.agreed = false
    phone.answers.getPhoneNumber = 'a code that nobody gets'
    await mine.tap(TAKE)
    expect(mine.text).toContain('还没有验证过的号码')
    expect((await world.as('ownerLiu').does(whoAmI, {})).phone).toBeUndefined()
  })

  it('is taken by WeChat’s own button, and shown without its middle', async () => {
    world.emulator.setPhone('given', NUMBER)
    const phone = phoneOf(world, root, 'ownerLiu')
    phone.answers.getPhoneNumber = 'given'
    const mine = await phone.open('pages/mine/index')
    await mine.until('还没有验证过的号码')
    await mine.tap(TAKE)
    await mine.until(SHOWN)
    expect(mine.text).not.toContain(NUMBER)
    expect((await world.as('ownerLiu').does(whoAmI, {})).phone).toBe(SHOWN)
  })

  it('says so when a code is spent, and keeps the number that stood', async () => {
    const phone = phoneOf(world, root, 'ownerLiu')
    phone.answers.getPhoneNumber = 'spent'
    const mine = await phone.open('pages/mine/index')
    await mine.until(SHOWN)
    await mine.tap('换成现在的微信手机号')
    await mine.until('号码没拿到')
    expect(mine.text).toContain(SHOWN)
  })

  it('goes along with a report, where the handler alone can ask for it', async () => {
    const { phone, form } = await reporting('ownerLiu')
    await sendFrom(form)
    await (await phone.follow()).until('收到了')
    const { caseId } = await newestOf('ownerLiu')
    expect(await world.as('managerChen').does(showContact, { caseId })).toEqual({ phone: NUMBER })
    for (const other of ['ownerMa', 'residentGuo', 'managerYu'])
      expect(await world.as(other).call(showContact, { caseId })).toMatchObject({ ok: false })
  })

  it('is gone when she takes it back; the report that carries it keeps it for its handlers', async () => {
    const mine = await phoneOf(world, root, 'ownerLiu').open('pages/mine/index')
    await mine.until(SHOWN)
    await mine.tap('删掉')
    await mine.until('处理的人还看得到')
    await mine.tap('确定删掉')
    await mine.until('还没有验证过的号码')
    expect((await world.as('ownerLiu').does(whoAmI, {})).phone).toBeUndefined()
    const { caseId } = await newestOf('ownerLiu')
    expect(await world.as('managerChen').does(showContact, { caseId })).toEqual({ phone: NUMBER })
  })
})
