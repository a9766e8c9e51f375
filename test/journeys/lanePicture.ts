import { launchChromium } from '../fixtures/chromium'

/** A car in a fire lane, and the same lane without it: drawn, so that no real plate or place is on it. */
const scene = (car: string): string => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 640" width="960" height="640">
  <rect width="960" height="640" fill="#cfd3cf"/>
  <rect y="40" width="300" height="300" fill="#b9b2a4"/><rect x="660" y="70" width="300" height="270" fill="#aca798"/>
  ${windows(40, 80)}${windows(700, 110)}
  <rect y="340" width="960" height="300" fill="#8f8d86"/>
  <path d="M330 340L80 640M630 340l250 300" stroke="#e0b53c" stroke-width="16"/>
  <path d="M300 560h360" stroke="#e0b53c" stroke-width="10" stroke-dasharray="40 24"/>
  ${car}
</svg>`

const windows = (x: number, y: number): string =>
  [0, 1, 2, 3, 4, 5]
    .map(
      (nth) =>
        `<rect x="${x + (nth % 3) * 76}" y="${y + Math.floor(nth / 3) * 110}" width="44" height="62" fill="#8a8577"/>`,
    )
    .join('')

const CAR = `
  <path d="M318 470q6-24 30-28l40-72q10-16 30-16h130q20 0 30 16l40 72q26 4 30 28v78H318z" fill="#3f4b57"/>
  <path d="M398 440l28-56h114l28 56z" fill="#bccad2"/>
  <rect x="336" y="536" width="66" height="40" rx="10" fill="#22262a"/><rect x="566" y="536" width="66" height="40" rx="10" fill="#22262a"/>
  <rect x="420" y="492" width="128" height="30" fill="#eef0ea"/>
  <rect x="334" y="478" width="52" height="22" fill="#f0e2a8"/><rect x="582" y="478" width="52" height="22" fill="#f0e2a8"/>`

/** JPEG pictures of the lane, blocked and clear. */
export async function lanePictures(): Promise<{ blocked: Buffer; clear: Buffer }> {
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 960, height: 640 } })
  const drawn = async (car: string): Promise<Buffer> => {
    await page.setContent(`<style>body{margin:0}</style>${scene(car)}`)
    return page.screenshot({ type: 'jpeg', quality: 80 })
  }
  const pictures = { blocked: await drawn(CAR), clear: await drawn('') }
  await browser.close()
  return pictures
}
