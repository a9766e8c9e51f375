import { launchChromium } from '../../test/fixtures/chromium'
import { openWorld } from '../../test/fixtures/world'
import { median, row } from '../row'
import type { Row } from '../row'

const RUNS = 5
const SLOWED = 4
const SECOND = 1000

/** From opening the page to the first amount on it, cold, in a browser of its own, with the processor slowed four times. */
export async function paint(): Promise<Row[]> {
  const world = await openWorld({ seed: 'putian', webDir: 'dist/h5' })
  const browser = await launchChromium()
  const taken: number[] = []
  try {
    for (let nth = 0; nth < RUNS; nth += 1) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      await page.addInitScript(() => localStorage.setItem('act-as', JSON.stringify({ data: 'ownerLiu' })))
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
      const begun = Date.now()
      await page.goto(`${world.url}/`)
      await page.getByText('账上还剩').first().waitFor()
      taken.push(Date.now() - begun)
      await context.close()
    }
  } finally {
    await browser.close()
    await world.stop()
  }
  return [row('first useful paint, cold, processor slowed four times', median(taken) / SECOND, 2.5, ' s')]
}
