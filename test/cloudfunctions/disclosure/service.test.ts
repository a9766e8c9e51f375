import { listOthers } from '../../../contract/disclosure/listOthers'
import { listServiceVersions } from '../../../contract/disclosure/listServiceVersions'
import { postOther } from '../../../contract/disclosure/postOther'
import { readOther } from '../../../contract/disclosure/readOther'
import { readService } from '../../../contract/disclosure/readService'
import { readServiceRate } from '../../../contract/disclosure/readServiceRate'
import { saveServiceItem } from '../../../contract/disclosure/saveServiceItem'
import { withdrawOther } from '../../../contract/disclosure/withdrawOther'
import type { Input } from '../../../contract/operation'
import { listInbox } from '../../../contract/registry/listInbox'
import { overrideParameter } from '../../../contract/registry/overrideParameter'
import { takeInFile } from '../../../contract/registry/takeInFile'
import { listItems } from '../../../contract/supervision/listItems'
import { booksOf, runStillChecks } from '../../../checks'
import { RISKY_WORD } from '../../../emulator'
import { boardPicture } from '../../../scripts/seed/picture'
import { communityId, QUXIAN } from '../../../scripts/seed/places'
import { COURT_SERVICE } from '../../../scripts/seed/service'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

type Posting = Input<typeof postOther>['posting']
const PARKING = { item: 'parking', disposal: '车位120个，出售80个，40个出租给业主。' } as const

let world: World
let court: string
let yard: string
beforeAll(async () => {
  world = await openWorld({ seed: 'quxian', now: '2026-10-20' })
  court = await communityId(world, '样本苑')
  yard = await communityId(world, '样本老院')
  await world.sweep()
})
afterAll(() => world.stop())

const save = (openid: string, content: Input<typeof saveServiceItem>['content'], basedOn = 0) =>
  world.as(openid).call(saveServiceItem, { communityId: court, content, basedOn })
const read = (community = court, openid = 'residentBai') =>
  world.as(openid).does(readService, { communityId: community })
const rate = () => world.as('countyRan').does(readServiceRate, { regionId: QUXIAN.county })
const opened = async (indicator: string): Promise<string[]> => {
  const { items } = await world.as('countyRan').does(listItems, { regionId: QUXIAN.county, indicator })
  return items.map(({ communityName }) => communityName)
}
const post = (openid: string, posting: Partial<Posting>) =>
  world.as(openid).call(postOther, {
    communityId: court,
    posting: { kind: 'feeAccounts', title: '物业费收支情况', lines: [], fileIds: [], ...posting },
  })

describe('QX-02 a community that discloses nothing counts from the first day', () => {
  it('in the county’s rate and in the queue of its company, which is told; one without a company is not asked', async () => {
    expect(await rate()).toMatchObject({
      asked: 1,
      open: 1,
      target: { percent: 100, ground: { id: 'QX-02' } },
      counted: { done: 0, of: 1, percent: 0, reached: false },
      whole: { done: 0, of: 1 },
    })
    expect(await opened('service.open')).toEqual(['样本苑'])
    expect((await read(yard)).asked).toEqual([])
    const { items } = await world.as('managerPeng').does(listInbox, {})
    expect(items.map(({ template, page }) => [template, page])).toContainEqual([
      'service.asked',
      `item:service:${court}`,
    ])
  })
})

describe('QX-04 QX-05 QX-06 QX-08 QX-09 the company discloses item by item', () => {
  it('and nobody else', async () => {
    for (const openid of ['staffKou', 'committeeLuo', 'ownerJiang', 'neighbourhoodPu', 'countyRan']) {
      expect(await save(openid, PARKING)).toMatchObject({ ok: false, refusal: { code: 'door.notAllowed' } })
    }
  })

  it('not empty, and not what the content check forbids', async () => {
    const said = async (disposal: string) => await save('managerPeng', { item: 'parking', disposal })
    expect(await said(' ')).toMatchObject({ refusal: { code: 'disclosure.itemEmpty' } })
    expect(await said(RISKY_WORD)).toMatchObject({ refusal: { code: 'disclosure.wordsNotAllowed' } })
  })

  it('what is missing is said with each, until nothing is', async () => {
    const missing: number[] = []
    for (const content of [...COURT_SERVICE, PARKING]) {
      const reply = await save('managerPeng', content)
      if (reply.ok) missing.push(reply.value.lacks.length)
    }
    expect(missing).toEqual([4, 3, 2, 1, 0])
    const value = await read()
    expect(value).toMatchObject({ lacks: [], mayWrite: false })
    expect(value.items.map(({ content }) => content.item).sort()).toEqual(
      ['facilities', 'fitOutSafety', 'parking', 'provider', 'service'].sort(),
    )
    expect(value.asked.map(({ item, grounds }) => [item, grounds.map(({ id }) => id)])).toEqual([
      ['provider', ['QX-04']],
      ['service', ['QX-05', 'QX-03']],
      ['facilities', ['QX-06']],
      ['publicIncome', ['QX-07']],
      ['fitOutSafety', ['QX-08']],
      ['parking', ['QX-09']],
    ])
  })

  it('the county’s rate reaches its target, and its figures open to their communities', async () => {
    await world.sweep()
    expect(await rate()).toMatchObject({ open: 0, counted: { percent: 100, reached: true }, whole: { done: 1, of: 1 } })
    expect(await opened('service.complete')).toEqual(['样本苑'])
    expect(await opened('service.open')).toEqual([])
  })
})

describe('QX-07 public income is the statement that was posted', () => {
  it('linked, not typed again', async () => {
    expect((await read()).income).toMatchObject({
      latest: { statementId: `${court}-2026H1`, period: '2026H1', postedOn: '2026-07-20' },
    })
  })
})

describe('no item of the disclosure changes quietly', () => {
  it('the same again is no version; one that goes on from an old version is told', async () => {
    expect(await save('managerPeng', PARKING, 1)).toMatchObject({ refusal: { code: 'disclosure.itemUnchanged' } })
    const other = { ...PARKING, disposal: '车位120个，全部出租。' }
    expect(await save('managerPeng', other, 0)).toMatchObject({
      refusal: { code: 'disclosure.itemChangedByOther', version: 1 },
    })
    expect(await save('managerPeng', other, 1)).toMatchObject({ ok: true, value: { version: 2 } })
  })

  it('what stood before is there for anybody, the latest first', async () => {
    const { items } = await world.as('residentBai').does(listServiceVersions, { communityId: court, item: 'parking' })
    expect(items.map(({ version, content }) => [version, content])).toEqual([
      [2, { item: 'parking', disposal: '车位120个，全部出租。' }],
      [1, PARKING],
    ])
  })

  it('a field taken out again makes the community incomplete in the same moment', async () => {
    const service = COURT_SERVICE.find(({ item }) => item === 'service')
    if (service?.item !== 'service') throw new Error('the seed has a service item')
    expect(await save('managerPeng', { ...service, chargeRates: '' }, 1)).toMatchObject({
      value: { lacks: [{ item: 'service', fields: ['chargeRates'] }] },
    })
    await world.sweep()
    expect(await rate()).toMatchObject({ open: 1, counted: { done: 0 } })
    expect(await opened('service.content')).toEqual(['样本苑'])
    expect(await opened('service.chargeRates')).toEqual([])
  })
})

describe('YC-07 what owners care about is posted: fee income and expenses, parking', () => {
  let otherId = ''

  it('by the company alone, with something in it and for a time that is over', async () => {
    const words = '第三季度收了6万元。'
    expect(await post('ownerJiang', { words })).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    expect(await post('managerPeng', {})).toMatchObject({ refusal: { code: 'disclosure.otherEmpty' } })
    const turned = { first: '2026-10-02', last: '2026-10-01' }
    expect(await post('managerPeng', { words, period: turned })).toMatchObject({
      refusal: { code: 'disclosure.otherPeriodTurned' },
    })
    const running = { first: '2026-10-01', last: '2026-10-21' }
    expect(await post('managerPeng', { words, period: running })).toMatchObject({
      refusal: { code: 'disclosure.otherPeriodNotOver', last: '2026-10-21' },
    })
    const reply = await post('managerPeng', { words, period: { first: '2026-10-01', last: '2026-10-20' } })
    expect(reply).toMatchObject({ ok: true, value: { postedOn: '2026-10-20', fullOn: '2026-11-19' } })
    otherId = reply.ok ? reply.value.otherId : ''
  })

  it('stands among the community’s postings, and its owners are told', async () => {
    await world.sweep()
    const { items, asked } = await world.as('ownerJiang').does(listOthers, { communityId: court })
    expect(items.map(({ kind, title }) => [kind, title])).toEqual([['feeAccounts', '物业费收支情况']])
    expect(asked).toEqual([])
    const inbox = await world.as('ownerJiang').does(listInbox, {})
    expect(inbox.items.map(({ page }) => page)).toContain(`item:other:${otherId}`)
  })

  it('comes down with a reason and stays readable; the day before its last it is early', async () => {
    world.setTime('2026-11-18')
    expect(await world.as('ownerJiang').call(withdrawOther, { otherId, reason: '写错了' })).toMatchObject({ ok: false })
    const down = { otherId, reason: '漏了一项，另发一份' }
    expect(await world.as('managerPeng').call(withdrawOther, down)).toMatchObject({ value: { early: true } })
    expect(await world.as('managerPeng').call(withdrawOther, down)).toMatchObject({
      refusal: { code: 'disclosure.withdrawnAlready', withdrawnOn: '2026-11-18' },
    })
    expect(await world.as('residentBai').does(readOther, { otherId })).toMatchObject({
      content: { words: '第三季度收了6万元。' },
      standing: { daysUp: 29, early: true },
      withdrawn: { on: '2026-11-18', reason: '漏了一项，另发一份' },
    })
  })
})

describe('YC-08 performance is reported to the assembly or the committee, with date and document', () => {
  it('and without either it isn’t posted', async () => {
    const reported = { to: 'ownersCommittee', on: '2026-11-10' } as const
    const { fileId } = await world
      .as('managerPeng')
      .does(takeInFile, { purpose: 'photo', content: boardPicture(7).toString('base64') })
    const report = { kind: 'performanceReport' as const, title: '2026年履职报告', fileIds: [fileId], reported }
    for (const wrong of [
      { ...report, fileIds: [], words: '见附件' },
      { ...report, reported: undefined },
    ]) {
      const { reported: to, ...rest } = wrong
      expect(await post('managerPeng', { ...rest, ...(to && { reported: to }) })).toMatchObject({
        refusal: { code: 'disclosure.reportIncomplete' },
      })
    }
    expect(await post('managerPeng', { ...report, reported: { ...reported, on: '2026-11-19' } })).toMatchObject({
      refusal: { code: 'disclosure.reportNotYet' },
    })
    expect(await post('managerPeng', report)).toMatchObject({ ok: true })
  })
})

describe('YC-06 a county that asks the use of the maintenance fund besides', () => {
  it('counts a community as incomplete until it is posted, and again when that is taken down', async () => {
    await world.as('countyRan').does(overrideParameter, {
      regionId: QUXIAN.county,
      parameter: 'service.maintenanceFund',
      value: true,
      from: '2026-11-18',
      reason: '维修资金用在哪，业主都在问',
      source: '样本会议纪要2026年第1号',
    })
    world.setTime('2026-11-26')
    await world.sweep()
    expect((await read()).lacks.map(({ item }) => item)).toEqual(['service', 'maintenanceFund'])
    const reply = await post('managerPeng', {
      kind: 'maintenanceFund',
      title: '维修资金使用',
      words: '电梯大修3万元。',
    })
    await world.sweep()
    expect((await read()).lacks.map(({ item }) => item)).toEqual(['service'])
    expect(world.emulator.data.get('workItems', `service-${court}`)).toMatchObject({ facts: { missing: 'service' } })
    const otherId = reply.ok ? reply.value.otherId : ''
    await world.as('managerPeng').does(withdrawOther, { otherId, reason: '写错了' })
    await world.sweep()
    expect((await read()).lacks.map(({ item }) => item)).toEqual(['service', 'maintenanceFund'])
  })
})

it('everything that happened kept every rule', () => {
  expect(runStillChecks(booksOf(world.emulator), world.now())).toEqual([])
})
