import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { putianPeople, quxianPeople } from '../../scripts/seed/people'
import { launchChromium } from '../fixtures/chromium'
import { builtPages } from '../fixtures/pages'
import { openWorld } from '../fixtures/world'
import type { World, WorldOptions } from '../fixtures/world'

/** How wide a window is: a phone, or the screen of a desk. */
export type Width = 390 | 1280

/** The built pages in a real Chromium, over a world; each person has a browser of their own. */
export interface Stage {
  readonly world: World
  /** Somebody's page at a width; the same one each time. Its clock is the world's. */
  as(openid: string, width?: Width): Promise<Page>
  /** A browser that nobody has signed in; another one each time. Its clock is the world's. */
  asNobody(width?: Width): Promise<Page>
  /** Opens a page by its path and parameters. */
  open(page: Page, path: string): Promise<void>
  /** Keeps a picture of what a page shows, once it is still. */
  keep(page: Page, name: string): Promise<void>
  /** The same, from the head of the page to its foot. */
  keepWhole(page: Page, name: string): Promise<void>
  /** What pages complained of so far: errors thrown and errors logged. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** docs/screenshots where the pictures of the README are made anew. */
const FOLDER = process.env.SCREENSHOTS_DIR ?? '.data/screenshots'
/** Only there a picture of a phone is as sharp as one. */
const FOR_README = process.env.SCREENSHOTS_DIR !== undefined
const STILL_MS = 400
/** A busy machine takes its time; what never comes is given up. */
const LONGEST_MS = 120_000

/** Raises the stage: builds what isn't built yet, so give it time. Close it. */
export async function raiseStage(options: WorldOptions): Promise<Stage> {
  const world = await openWorld({ ...options, webDir: await builtPages() })
  world.emulator.people.add(
    [...putianPeople, ...quxianPeople].map(({ openid, name, about }) => ({ _id: openid, name, label: about })),
  )
  const browser = await launchChromium()
  const pages = new Map<string, Page>()
  const complaints: string[] = []
  mkdirSync(FOLDER, { recursive: true })

  async function keep(page: Page, name: string): Promise<void> {
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.waitForTimeout(STILL_MS)
    await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' })
  }

  async function as(openid: string, width: Width = 390): Promise<Page> {
    const name = `${openid}-${width}`
    const page = pages.get(name) ?? (await newPage(browser, openid, width, complaints))
    pages.set(name, page)
    await page.clock.setFixedTime(new Date(world.now()))
    return page
  }

  return {
    world,
    complaints,
    as,
    async asNobody(width = 1280) {
      const page = await newPage(browser, undefined, width, complaints)
      await page.clock.setFixedTime(new Date(world.now()))
      return page
    },
    async open(page, path) {
      await page.clock.setFixedTime(new Date(world.now()))
      await page.goto(`${world.url}/#/${path}`)
    },
    keep,
    async keepWhole(page, name) {
      const size = page.viewportSize() ?? { width: 390, height: 844 }
      await page.setViewportSize({ ...size, height: await page.evaluate(heightOfPage) })
      await keep(page, name)
      await page.setViewportSize(size)
    },
    async close() {
      await browser.close()
      await world.stop()
    },
  }
}

/** px: each page scrolls in a box of its own, so a picture of the document would end with the window. */
const heightOfPage = (): number =>
  Math.max(...[...document.querySelectorAll('.taro_page, body')].map(({ scrollHeight }) => scrollHeight))

async function newPage(
  browser: Browser,
  openid: string | undefined,
  width: Width,
  complaints: string[],
): Promise<Page> {
  const viewport = { width, height: width === 390 ? 844 : 800 }
  const zone = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }
  const deviceScaleFactor = width === 390 && FOR_README ? 2 : 1
  const context = await browser.newContext({ viewport, deviceScaleFactor, reducedMotion: 'reduce', ...zone })
  if (openid !== undefined)
    await context.addInitScript((id) => localStorage.setItem('act-as', JSON.stringify({ data: id })), openid)
  context.setDefaultTimeout(LONGEST_MS)
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(`${openid ?? 'nobody'}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${openid ?? 'nobody'}: ${message.text()}`)
  })
  return page
}
