import type { Page } from 'playwright-core'

/** The ways through the pages of reports and cases that a journey takes more than once. */

/** Takes a picture through the page's own button. */
export async function takePhoto(page: Page, picture: Buffer): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await page.getByText('拍照或选照片').click()
  await (await chosen).setFiles({ name: 'lane.jpg', mimeType: 'image/jpeg', buffer: picture })
  await page.getByText('再拍一张').waitFor()
}

/** Presses a button of the foot by its words. */
export const press = (page: Page, words: string): Promise<void> =>
  page.locator('.foot:visible').getByText(words, { exact: true }).click()

/** Step 1 to the place: what was seen. */
export async function seeing(page: Page, type: string): Promise<void> {
  await page.getByRole('radio', { name: type }).click()
  await press(page, '下一步')
  await page.getByText('在小区哪里？').waitFor()
}

/** Marks a building on the site plan. */
export const markAt = (page: Page, building: string): Promise<void> =>
  page.getByLabel(`在${building}`, { exact: true }).click()

/** Opens the page of a step from the case's page. */
export async function begin(page: Page, step: string): Promise<void> {
  await page.locator('.foot:visible, .go:visible').getByText(step, { exact: true }).last().click()
  await page.locator('.question:visible').waitFor()
}

/** Sends the step and comes back to the case. */
export async function finish(page: Page, words: string): Promise<void> {
  await press(page, words)
  await page.locator('.question:visible').waitFor({ state: 'hidden' })
  await page.locator('.timeline:visible').waitFor()
}
