import type { Page } from 'playwright-core'
import { encode } from 'uqr'
import { confirmDesk } from '../../contract/registry/confirmDesk'
import { listDesks } from '../../contract/registry/listDesks'
import type { Call } from '../../contract/operation'
import { readDesk } from '../../contract/supervision/readDesk'
import { PUTIAN } from '../../scripts/seed/places'
import { builtPackage } from '../fixtures/pages'
import { phoneOf } from '../weapp/holding'
import type { Phone } from '../weapp/phone'
import type { Stage } from './stage'
import { raiseStage } from './stage'

const BUILDING_MS = 900_000
const MINUTE_MS = 60_000
const DESK_CODE = 'mingzhang-desk:'

let stage: Stage
let zheng: Phone
/** The browser that is signed in, and what it signed. */
let office: Page
const signed: Call[] = []
beforeAll(async () => {
  stage = await raiseStage({ seed: 'putian', now: '2026-10-20T09:00:00+08:00' })
  await stage.world.sweep()
  zheng = phoneOf(stage.world, await builtPackage(), 'neighbourhoodZheng')
}, BUILDING_MS)
afterAll(() => stage?.close())

/** Does what lets a desk show its code; the code comes back once it is on the screen. */
async function codeOf(page: Page, show: () => Promise<unknown>): Promise<string> {
  const answer = page.waitForResponse((response) => /openDesk/.test(response.request().postData() ?? ''))
  await show()
  const { value }: { value: { code: string } } = await (await answer).json()
  await page.locator('.qr:visible').waitFor()
  return value.code
}

const passTime = async (minutes: number, ...pages: Page[]): Promise<void> => {
  const later = new Date(stage.world.now() + minutes * MINUTE_MS)
  stage.world.setTime(later.toISOString())
  for (const page of pages) await page.clock.setFixedTime(later)
}

const codeOfReply = (reply: unknown): unknown => (reply as { refusal?: { code: string } }).refusal?.code ?? 'answered'

describe('a desk is signed in by the phone that scans its code', () => {
  it('shows a code where nobody is known', async () => {
    office = await stage.asNobody()
    office.on('request', (request) => {
      const call: Call | undefined = request.url().endsWith('/api') ? request.postDataJSON() : undefined
      if (call?.desk) signed.push(call)
    })
    await stage.open(office, 'pages/mine/index')
    await office.getByText('还没登录').waitFor()
    const code = await codeOf(office, () => office.getByText('扫码登录', { exact: true }).click())
    await stage.keep(office, 'signin-1280')
    expect(
      await office.locator('.qr:visible').evaluate((qr) => decodeURIComponent(qr.style.backgroundImage)),
    ).toContain(pathOf(`${DESK_CODE}${code}`))
    zheng.answers.scanCode = { result: `${DESK_CODE}${code}` }
  })

  it('is confirmed on the phone, where the same digits stand', async () => {
    const mine = await zheng.open('pages/mine/index')
    await mine.until('扫一扫')
    await mine.tap('扫一扫')
    const confirm = await zheng.follow()
    await confirm.until('屏幕上的数字是')
    const [, digits = ''] = /数字是(\d{4})/.exec(confirm.text) ?? []
    await office.getByText(`手机上看到的也是${digits}，再点确认。`).waitFor()
    await confirm.tap('确认登录')
    await confirm.until('电脑已经登录')
  })

  it('reads its own desk from then on, each call signed', async () => {
    await office.getByText('社区工作人员，样本社区物业专干').click()
    await office.getByRole('heading', { name: '今天要看6件' }).waitFor()
    await stage.keep(office, 'signin-desk-1280')
    expect(signed.map(({ operation }) => operation)).toContain('supervision.readDesk')
  })

  it('is not confirmed a second time', async () => {
    const { result } = zheng.answers.scanCode as { result: string }
    const code = result.slice(DESK_CODE.length)
    const again = await zheng.open('packages/people/confirm/index', { code })
    await again.until('用过或过期了')
    const reply = await stage.world.as('subdistrictXu').call(confirmDesk, { code })
    expect(codeOfReply(reply)).toBe('registry.deskCodeUsed')
  })
})

describe('what gets nowhere', () => {
  it('a code that is no desk’s', async () => {
    zheng.answers.scanCode = { result: `https://example.com/${DESK_CODE}1` }
    const ways = zheng.went.length
    const mine = await zheng.open('pages/mine/index')
    await mine.tap('扫一扫')
    expect(zheng.told.at(-1)).toBe('这不是明账的码')
    expect(zheng.went).toHaveLength(ways)
    const confirm = await zheng.open('packages/people/confirm/index', { code: 'desk_that_never_was' })
    await confirm.until('没有这一项')
    expect(confirm.text).not.toContain('确认登录')
  })

  it('a code that was left standing', async () => {
    const slow = await stage.asNobody()
    const code = await codeOf(slow, () => stage.open(slow, 'packages/people/signin/index'))
    await passTime(3, slow, office)
    const late = await zheng.open('packages/people/confirm/index', { code })
    await late.until('用过或过期了')
    expect(codeOfReply(await stage.world.as('neighbourhoodZheng').call(confirmDesk, { code }))).toBe(
      'registry.deskCodeExpired',
    )
    await slow.getByText('这个码过期了').waitFor()
    const next = await codeOf(slow, () => slow.getByText('换一个码').click())
    expect(next).not.toBe(code)
    await slow.context().close()
  })

  it('a session that was carried to another browser, without the key', async () => {
    const { desks } = await stage.world.as('neighbourhoodZheng').does(listDesks, {})
    const thief = await stage.asNobody()
    await stage.open(thief, 'pages/mine/index')
    await thief.evaluate(plant, { sessionId: desks[0]?.sessionId ?? '', until: stage.world.now() + MINUTE_MS })
    const answer = thief.waitForResponse((response) => /whoAmI.*sessionId/.test(response.request().postData() ?? ''))
    await thief.reload()
    const reply = await answer
    expect(reply.request().postDataJSON().desk.sessionId).toBe(desks[0]?.sessionId)
    expect(codeOfReply(await reply.json())).toBe('door.sessionEnded')
    await thief.getByText('还没登录').waitFor()
    await thief.context().close()
  })

  it('a call that was changed on its way, or is sent again when it is old', async () => {
    const call = signed.filter(({ operation }) => operation === readDesk.name).at(-1)
    if (!call) throw new Error('nothing was signed')
    const send = async (sent: Call): Promise<unknown> => codeOfReply(await stage.world.http(sent))
    stage.world.setTime(new Date((call.desk?.at ?? 0) + 5 * MINUTE_MS).toISOString())
    expect(await send(call)).toBe('answered')
    expect(await send({ ...call, input: { regionId: PUTIAN.subdistrict } })).toBe('door.sessionEnded')
    expect(await send({ ...call, operation: 'supervision.listBelow' })).toBe('door.sessionEnded')
    expect(await send({ ...call, key: 'another' })).toBe('door.sessionEnded')
    stage.world.setTime(new Date((call.desk?.at ?? 0) + 5 * MINUTE_MS + 1).toISOString())
    expect(await send(call)).toBe('door.sessionEnded')
  })

  it('the desk itself, once the phone has signed it out', async () => {
    await stage.open(office, 'pages/mine/index')
    await office.getByText('社区工作人员，样本社区物业专干').waitFor()
    const desks = await zheng.open('packages/people/desks/index')
    await desks.until('自动退出')
    await desks.tap('退出')
    await desks.until('没有电脑登录着')
    await office.reload()
    await office.getByText('还没登录').waitFor()
    await stage.keep(office, 'signed-out-1280')
  })

  it('and no page complained of anything', () => {
    expect(stage.complaints).toEqual([])
  })
})

/** The dark fields of a code as the page draws them. */
function pathOf(text: string): string {
  const { data } = encode(text, { border: 2 })
  return data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
}

/** In the thief's browser: what was copied, beside a key of its own, for the owner's can't be taken out. */
async function plant({ sessionId, until }: { sessionId: string; until: number }): Promise<void> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
  const opening = indexedDB.open('mingzhang-desk', 1)
  opening.onupgradeneeded = () => void opening.result.createObjectStore('desk')
  await new Promise((resolve) => (opening.onsuccess = resolve))
  const storing = opening.result.transaction('desk', 'readwrite').objectStore('desk')
  const stored = storing.put({ pair, sessionId, until, ahead: 0 }, 'own')
  await new Promise((resolve) => (stored.onsuccess = resolve))
  opening.result.close()
}
