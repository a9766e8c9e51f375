import { drawSheet } from '../../../cloudfunctions/jobs/sheet/draw'
import { sheetWords } from '../../../cloudfunctions/jobs/sheet/words'
import { SHEET_FONT } from '../../../cloudfunctions/functions'
import { UNUSED_MS } from '../../../cloudfunctions/common/files'
import type { PostedContent } from '../../../contract/disclosure/content'
import { correctStatement } from '../../../contract/disclosure/correctStatement'
import { withdrawStatement } from '../../../contract/disclosure/withdrawStatement'
import { checkSheet } from '../../../contract/disclosure/checkSheet'
import { printStatement } from '../../../contract/disclosure/printStatement'
import { listSheets } from '../../../contract/disclosure/listSheets'
import { readMade } from '../../../contract/disclosure/readMade'
import { readStatement } from '../../../contract/disclosure/readStatement'
import { readSheetLink, sheetLink } from '../../../contract/disclosure/sheetLink'
import { registerPaper } from '../../../contract/registry/registerPaper'
import { booksOf, runChecks } from '../../../checks'
import { readTreeHead } from '../../../contract/disclosure/readTreeHead'
import { localDate } from '../../../domain/common'
import { shortCode } from '../../../domain/disclosure'
import { seedSheet } from '../../../scripts/seed/sheets'
import { readPdf } from '../../fixtures/pdf'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { garden, postThirdQuarter } from './garden'
import { fetched, made, printedBy } from './making'

let world: World
let statementId: string
let code: string
let content: PostedContent
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-15' })
  const posted = await postThirdQuarter(world)
  statementId = posted.statementId
  code = posted.code
  content = (await world.as('ownerLiu').does(readStatement, { statementId })).content
}, 180_000)
afterAll(() => world?.stop())

const HOTLINES = [{ name: '样本社区物业投诉电话', phone: '0594-2000300' }]
const words = (difference: Partial<PostedContent> = {}) =>
  sheetWords({ ...content, ...difference }, { code, hotlines: HOTLINES })
const drawn = (difference: Partial<PostedContent> = {}): Promise<Buffer> =>
  drawSheet(words(difference), { format: 'a4', font: SHEET_FONT, link: 'mingzhang-sheet:x', madeAt: 0 })
/** Points from the edge that printers leave white. */
const PRINTERS_EDGE = 15

describe('PT-40 the printed sheet has contact and phone', () => {
  it('says whom to call, as it was posted, and where to go when that helps nothing', async () => {
    const text = readPdf(await printedBy(world, 'managerChen', statementId))
      .map((page) => page.text)
      .join('')
    expect(text).toContain('打物业电话：0594-0000000，联系人项目经理。')
    expect(text).toContain('样本社区物业投诉电话：0594-2000300')
    expect(text).toContain('至少张贴到2026年11月14日（满30天）')
    expect(text).toContain(`核对码 ${code}`)
  })

  it('says so where no contact was written', () => {
    const statement = { ...content.statement, contact: { name: '', phone: '' } }
    expect(words({ statement }).ask.join('')).toContain('打物业电话：没写，联系人没写。')
  })
})

describe('PT-06 the period of posting stands on the sheet', () => {
  it('runs thirty days from the day it was posted, and from a correction of figures on', () => {
    const until = localDate('2026-11-14')
    const said = sheetWords(content, { code, hotlines: [], until }).period
    expect(said).toBe('公示日期：2026年10月15日，至少张贴到2026年11月14日（满30天）')
    const correction = { version: 2, at: 0, on: localDate('2026-12-20'), reason: '少写一笔', replaces: 'x' }
    const corrected = sheetWords({ ...content, correction }, { code, hotlines: [], until: localDate('2027-01-19') })
    expect(corrected.period).toBe('公示日期：2026年10月15日，2026年12月20日更正，至少张贴到2027年1月19日（满30天）')
  })

  it('names no day where no rule says how long', () => {
    const { minimumDays: _, ...silent } = content
    expect(sheetWords(silent, { code, hotlines: [] }).period).toBe('公示日期：2026年10月15日')
  })
})

describe('PT-36 the five parts stand on paper as on the screen', () => {
  it('has every line with its amount, and a part without lines as an explicit zero', () => {
    const { rows } = words({ statement: { ...content.statement, cost: [], transfer: null } })
    const shown = rows.map(({ item, value }) => `${item} ${value}`)
    for (const { item } of content.statement.income ?? []) expect(shown.join('；')).toContain(item)
    expect(shown).toContain('没有发生 0.00')
    expect(shown).toContain('五、结余转存 没写')
    expect(shown.at(-1)).toBe('期末结余 80,180.98')
  })

  it('flows over pages: heads are repeated, every page is numbered, nothing is cut', async () => {
    const [line] = content.statement.income ?? []
    const many = Array.from({ length: 120 }, (_, nth) => ({
      ...line!,
      id: `l${nth}`,
      item: `第${nth}处场地（${'长'.repeat(nth)}）`,
    }))
    const found = many
      .slice(0, 40)
      .map(({ id }) => ({ clause: 'PT-12', what: 'disclosure.voucherMissing', at: id, figures: {} }))
    const pages = readPdf(await drawn({ statement: { ...content.statement, income: many }, findings: found }))
    const text = pages.map((page) => page.text).join('')
    expect(pages.length).toBeGreaterThan(4)
    pages.forEach((page, nth) => expect(page.text).toContain(`第${nth + 1}页，共${pages.length}页`))
    const inTable = pages.filter((page) => /处场地（/.test(page.text) && page.text.includes('18,900.00'))
    for (const page of inTable) expect(page.text).toContain('金额（元）')
    expect(text.match(/18,900\.00/g)).toHaveLength(120)
    expect(text.match(/长/g)?.length).toBe(many.reduce((sum, _, nth) => sum + nth * (nth < 40 ? 2 : 1), 0))
    for (const { pieces } of pages) for (const { y } of pieces) expect(y).toBeGreaterThan(PRINTERS_EDGE)
  })
})

describe('a sheet carries the root under which its entry stands', () => {
  const printedText = async (): Promise<string> =>
    readPdf(await printedBy(world, 'managerChen', statementId))
      .map((page) => page.text)
      .join('')
  const checked = (rootDay: string) => world.asNobody().does(checkSheet, { statementId, code, rootDay })

  it('says on the day of posting that it is published the next day, and names none to check', async () => {
    expect(await printedText()).toContain('当日总根：次日公布')
    expect(await checked('2026-10-15')).toMatchObject({ state: 'agrees', root: { day: '2026-10-15' } })
    expect((await checked('2026-10-15')).root?.code).toBeUndefined()
  })

  it('has it with its day from the next day on, the same that whoever scans it is shown', async () => {
    world.setTime('2026-10-16T08:00:00+08:00')
    await world.sweep()
    const { head } = await world.asNobody().does(readTreeHead, { day: '2026-10-15' })
    const root = shortCode(head?.root ?? '')
    expect(await printedText()).toContain(`当日总根（2026年10月15日）：${root}`)
    expect((await checked('2026-10-15')).root).toEqual({ day: '2026-10-15', code: root })
    expect((await checked('2026-10-16')).root).toEqual({ day: '2026-10-16' })
  })
})

describe('a sheet belongs to whoever asked for it', () => {
  it('is printed by owners, poster and offices; nobody else sees it', async () => {
    for (const who of ['ownerLiu', 'neighbourhoodZheng', 'subdistrictXu'])
      expect(await printedBy(world, who, statementId)).not.toHaveLength(0)
    const stranger = await world.as('residentGuo').call(printStatement, { statementId, format: 'a4' })
    expect(stranger).toMatchObject({ ok: false, refusal: { code: 'door.notAllowed' } })
    const { jobId } = await world.as('ownerLiu').does(printStatement, { statementId, format: 'a4' })
    const other = await world.as('managerChen').call(readMade, { jobId })
    expect(other).toMatchObject({ ok: false, refusal: { code: 'door.notAllowed' } })
    await world.emulator.idle()
  })

  it('can’t pass for a paper that somebody brought, and is gone after a week', async () => {
    const { jobId } = await world.as('managerChen').does(printStatement, { statementId, format: 'a3' })
    const { files } = await made(world, 'managerChen', jobId)
    const asPaper = {
      communityId: await garden(world),
      item: '监控系统改造',
      kind: 'quotation',
      fileId: jobId,
    } as const
    expect((await world.as('managerChen').call(registerPaper, asPaper)).ok).toBe(false)
    world.setTime(new Date(world.now() + UNUSED_MS + 1).toISOString())
    await world.sweep()
    expect(world.emulator.data.get('files', jobId)).toBeUndefined()
    await expect(fetched(files[0]?.url)).rejects.toThrow()
    expect(runChecks(booksOf(world.emulator))).toEqual([])
  })
})

const listed = async (who = 'managerChen') => (await world.as(who).does(listSheets, { statementId })).items

describe('PT-40 whoever hangs up a sheet finds it again', () => {
  it('with who made it, when and of which version; what an owner takes home stands in no list', async () => {
    const before = (await listed()).length
    await seedSheet(world, 'managerChen', '样本花园', '2026Q3')
    await printedBy(world, 'ownerLiu', statementId)
    const [sheet, ...others] = await listed()
    const said = { format: 'a4', byName: '样本物业', version: 1, state: 'agrees', opens: true, madeAt: world.now() }
    expect([sheet, others.length]).toEqual([{ sheetId: expect.any(String), ...said }, before])
    expect((await made(world, 'managerChen', sheet?.sheetId ?? '')).files).toHaveLength(1)
    expect((await listed('neighbourhoodZheng'))[0]).toEqual({ ...sheet, opens: false })
    for (const who of ['ownerLiu', 'residentGuo', 'managerPeng'])
      expect((await world.as(who).call(listSheets, { statementId })).ok).toBe(false)
  })

  it('opens for a week, and stays in the list after', async () => {
    const [sheet] = await listed()
    world.setTime(new Date((sheet?.madeAt ?? 0) + UNUSED_MS - 1).toISOString())
    expect((await listed())[0]).toMatchObject({ opens: true })
    world.setTime(new Date((sheet?.madeAt ?? 0) + UNUSED_MS).toISOString())
    expect((await listed())[0]).toMatchObject({ sheetId: sheet?.sheetId, opens: false })
  })
})

describe('paper and screen are held against one another by the code', () => {
  it('agrees, however the code is typed, for somebody who isn’t signed in', async () => {
    const communityId = await garden(world)
    for (const typed of [code, code.toLowerCase(), code.replace(' ', ''), ` ${code.replace(' ', '-')} `]) {
      const byCommunity = await world.asNobody().does(checkSheet, { communityId, code: typed })
      const byStatement = await world.asNobody().does(checkSheet, { statementId, code: typed })
      expect(byCommunity).toMatchObject({ state: 'agrees', posted: { statementId, summary: { left: 8018098 } } })
      expect(byStatement).toEqual(byCommunity)
    }
  })

  it('knows no other code, and says nothing about it', async () => {
    const wrong = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`
    const reply = await world.asNobody().does(checkSheet, { statementId, code: wrong })
    expect(reply).toEqual({ state: 'unknown', today: expect.any(String) })
  })

  it('knows a sheet that was corrected since, and one that was withdrawn', async () => {
    const { content: now } = await world.as('ownerLiu').does(readStatement, { statementId })
    const statement = { ...now.statement, contact: { name: '王样本', phone: '0594-0000009' } }
    const corrected = { statementId, version: 1, statement, reason: '换了联系人' }
    await world.as('managerChen').does(correctStatement, corrected)
    const old = await world.asNobody().does(checkSheet, { statementId, code })
    expect(old).toMatchObject({ state: 'older', endedOn: old.today, posted: { statementId } })
    const newer = old.posted?.code ?? ''
    expect((await listed()).map(({ state }) => state)).toContain('older')
    const [page] = readPdf(await printedBy(world, 'ownerLiu', statementId))
    expect(page?.text).toContain('当日总根：次日公布')
    expect(await world.asNobody().does(checkSheet, { statementId, code: newer })).toMatchObject({ state: 'agrees' })
    await world.as('managerChen').does(withdrawStatement, { statementId, version: 2, reason: '重新核对' })
    for (const either of [code, newer])
      expect(await world.asNobody().does(checkSheet, { statementId, code: either })).toMatchObject({
        state: 'withdrawn',
      })
    expect(new Set((await listed()).map(({ state }) => state))).toEqual(new Set(['withdrawn']))
    const print = await world.as('ownerLiu').call(printStatement, { statementId, format: 'a4' })
    expect(print).toMatchObject({ ok: false, refusal: { code: 'disclosure.isWithdrawn' } })
  })

  it('is named by its link, whether a camera or the mini-program reads it', () => {
    const sheet = { statementId, code: code.replace(' ', '') }
    for (const pages of [undefined, 'https://example.org/mz', 'https://example.org/mz/'])
      expect(readSheetLink(sheetLink(pages, { statementId, code }))).toEqual(sheet)
    const dated = { ...sheet, rootDay: '2026-10-15' }
    for (const pages of [undefined, 'https://example.org/mz'])
      expect(readSheetLink(sheetLink(pages, dated))).toEqual(dated)
    for (const found of [null, Date.parse('2026-10-18')])
      expect(readSheetLink(sheetLink(undefined, { ...dated, found }))).toEqual({ ...dated, found })
    for (const text of [
      'https://example.org/',
      'mingzhang-desk:x',
      'mingzhang-sheet:statement=a b&code=x',
      'mingzhang-sheet:statement=a&code=x&root=y',
    ])
      expect(readSheetLink(text)).toBeUndefined()
  })
})
