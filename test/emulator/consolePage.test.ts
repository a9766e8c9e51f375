import type { Browser, Page } from 'playwright-core'
import type { Emulator } from '../../emulator'
import { launchChromium } from '../fixtures/chromium'
import { emulateFunctions } from './support/functions'

const NOW = Date.parse('2026-10-31T04:00:00Z')
let emulator: Emulator
let browser: Browser
let page: Page
const errors: string[] = []

beforeAll(async () => {
  emulator = await emulateFunctions({ now: NOW, people: [{ _id: 'o1', name: '样本业主', label: '样本花园 3 幢' }] })
  await emulator.data.load(
    'counters',
    Array.from({ length: 60 }, (_, at) => ({ _id: `c${String(at).padStart(2, '0')}`, text: '<b>不是标记</b>' })),
  )
  browser = await launchChromium()
  page = await browser.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
})
afterAll(async () => {
  await browser.close()
  await emulator.stop()
})

const open = (panel: string): Promise<unknown> => page.goto(`${emulator.url}/emulator/#${panel}`)
const said = (words: string): Promise<unknown> => page.getByRole('status').getByText(words).waitFor()

describe('the console', () => {
  it('is walked by keyboard alone', async () => {
    await open('people')
    await page.getByRole('cell', { name: '样本花园 3 幢' }).waitFor()
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab']) await page.keyboard.press(key)
    expect(await page.locator(':focus').innerText()).toBe('时钟')
    await page.keyboard.press('Enter')
    await page.getByText('2026-10-31 12:00:00').waitFor()
    expect(await page.locator('nav [aria-current]').innerText()).toBe('时钟')
  })

  it('moves the clock that functions see', async () => {
    await open('clock')
    await page.getByRole('button', { name: '过一天' }).click()
    await said('现在是 2026-11-01 12:00:00')
    await page.getByLabel('改成').fill('2027-01-01T00:00:00')
    await page.getByRole('button', { name: '改时间' }).click()
    await said('现在是 2027-01-01 00:00:00')
    expect(emulator.clock.now()).toBe(Date.parse('2026-12-31T16:00:00Z'))
  })

  it('pages through a collection, and shows what is stored as text', async () => {
    await open('data')
    await page.getByLabel('集合').selectOption('counters')
    await page.getByText('c49', { exact: true }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(50)
    expect(await page.locator('tbody b').count()).toBe(0)
    await page.getByRole('link', { name: '下一页' }).click()
    await page.getByText('c59', { exact: true }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(10)
  })

  it('runs a timer, and says when it could not', async () => {
    await open('timers')
    await page.getByRole('button', { name: '现在运行' }).click()
    await said('everyFive 运行完了')
    await page.route('**/emulator/timers/**', (route) => route.fulfill({ status: 500, json: { message: '函数出错' } }))
    await page.getByRole('button', { name: '现在运行' }).click()
    await said('函数出错')
  })

  it('shows what was sent and printed, and breaks nowhere', async () => {
    await emulator.call('o1', 'api', { action: 'print' })
    const data = { touser: 'o2', templateId: 't', data: {} }
    await emulator.call('o1', 'api', { action: 'openapi', api: 'subscribeMessage.send', data })
    await open('outbox')
    await page.getByRole('cell', { name: 'subscribeMessage.send' }).waitFor()
    await page.getByRole('button', { name: '清空' }).click()
    await page.getByText('还没有发过消息。').waitFor()
    await open('logs')
    await page.getByText('一行日志').waitFor()
    expect(errors).toEqual([])
  })
})
