import { correctStatement } from '../../contract/disclosure/correctStatement'
import { noteSelfCheck } from '../../contract/disclosure/noteSelfCheck'
import { openSelfCheck } from '../../contract/disclosure/openSelfCheck'
import { publishSelfCheck } from '../../contract/disclosure/publishSelfCheck'
import type { Acting } from './acting'
import { communityId } from './places'
import { bringPhoto, courtHalfYear } from './statements'

/** 样本苑 had left out what the adverts cost, and corrects its half-year; 样本花园 looks at its own posting and says what it found. */
export async function seedAfterPosting(world: Acting): Promise<void> {
  world.setTime('2026-07-24')
  await correct(world)
  await checkOneself(world)
  await world.pictures()
  await world.sweep()
}

/** 120.00 of cost: of 4,680.00 the owners' 70 % is 3,276.00. */
async function correct(world: Acting): Promise<void> {
  const statement = {
    ...courtHalfYear(),
    cost: [{ id: 'c1', item: '广告框检修', amount: 12_000, voucher: 'SY-2026-0318' }],
    split: [
      { id: 's1', item: '物业服务企业', amount: 140_400, receiver: 'company' as const },
      { id: 's2', item: '全体业主', amount: 327_600, receiver: 'owners' as const },
    ],
    closing: 327_600,
  }
  await world.as('managerPeng').does(correctStatement, {
    statementId: `${await communityId(world, '样本苑')}-2026H1`,
    version: 1,
    statement,
    reason: '漏了一笔广告框检修，票据后来才送到',
    board: { fileId: await bringPhoto(world, 'managerPeng', 5), position: 'mainPedestrianEntrance' },
  })
}

const FOUND: Readonly<Record<string, { readonly words: string; readonly measure: string; readonly by: string }>> = {
  board: { words: '公示牌让快递柜挡住了一半', measure: '快递柜往东挪两米', by: '2026-07-31' },
  transfer: { words: '结余拖了两个月才转存', measure: '每季末月25日前转存，排进出纳的日程', by: '2026-09-30' },
}

async function checkOneself(world: Acting): Promise<void> {
  const chen = world.as('managerChen')
  const about = { communityId: await communityId(world, '样本花园'), period: '2026Q2' }
  const { items } = await chen.does(openSelfCheck, about)
  const answers = items.map(({ id: itemId }) => {
    const found = FOUND[itemId]
    return { itemId, ...(found && { problem: { ...found, post: '项目经理' } }) }
  })
  const photos = [await bringPhoto(world, 'managerChen', 6)]
  const publication = { on: '2026-07-24', places: ['board' as const, 'lift' as const], photos }
  const { selfCheckId } = await chen.does(publishSelfCheck, { ...about, answers, publication, sms: 860, phone: 12 })
  world.setTime('2026-07-30')
  await chen.does(noteSelfCheck, { selfCheckId, rectified: ['board'], sms: 860, phone: 37 })
}
