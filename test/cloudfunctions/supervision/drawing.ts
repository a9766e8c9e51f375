import { sha256 } from '../../../cloudfunctions/common/postingLog/append'
import { postOther } from '../../../contract/disclosure/postOther'
import { postStatement } from '../../../contract/disclosure/postStatement'
import { readTreeHead } from '../../../contract/disclosure/readTreeHead'
import type { Output } from '../../../contract/operation'
import { listDrawn } from '../../../contract/supervision/listDrawn'
import { readDraw } from '../../../contract/supervision/readDraw'
import { faultsOf } from '../../../domain/supervision'
import type { DrawFault } from '../../../domain/supervision'
import { communityId } from '../../../scripts/seed/places'
import type { World } from '../../fixtures/world'
import { photoOf } from '../disclosure/garden'

export type Draw = NonNullable<Output<typeof readDraw>['draw']>

/** 样本里 had no income in the third quarter: five explicit zeros, and why. */
export async function postNothing(world: World): Promise<void> {
  const nothing = { income: [], cost: [], split: [], expenditure: [], transfer: [], opening: 0, closing: 0 }
  await world.as('managerYu').does(postStatement, {
    communityId: await communityId(world, '样本里'),
    board: { fileId: await photoOf(world, 'managerYu'), position: 'mainPedestrianEntrance' },
    statement: {
      ...nothing,
      period: { first: '2026-07-01', last: '2026-09-30' },
      contact: { name: '余样本', phone: '0594-2000002' },
      keeping: { kind: 'separateBooks', holder: '样本安居', lastFour: '1024' },
      noIncomeReason: '单体楼，没有出租或经营的共有部分',
    },
  })
}

/** Something goes into a posting log, so that the day has a root: 样本里 says how its parking is managed. */
export async function enterOne(world: World): Promise<void> {
  const posting = { kind: 'parkingManagement', title: '停车位管理', words: '路面12个，先到先停' } as const
  await world.as('managerYu').does(postOther, {
    communityId: await communityId(world, '样本里'),
    posting: { ...posting, lines: [], fileIds: [] },
  })
}

/** Lets a draw that was announced be drawn: something is entered on a later day, and the day after that its root is out. */
export async function letDraw(
  world: World,
  { entered, drawn }: { readonly entered: string; readonly drawn: string },
  regionId: string,
  period: string,
): Promise<Draw> {
  await drawWhen(world, regionId, period, 'committed')
  world.setTime(entered)
  await enterOne(world)
  world.setTime(drawn)
  await world.sweep()
  return drawWhen(world, regionId, period, 'drawn')
}

/** A draw as anybody reads it. */
export async function drawOf(world: World, regionId: string, period: string): Promise<Draw> {
  const { draw } = await world.as('residentGuo').does(readDraw, { regionId, period })
  if (!draw) throw new Error(`no draw of ${regionId} ${period}`)
  return draw
}

const TRIES = 200
const PAUSE_MS = 50

/** The same once its job has brought it so far. */
export async function drawWhen(world: World, regionId: string, period: string, state: Draw['state']): Promise<Draw> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const draw = await drawOf(world, regionId, period)
    if (draw.state === state) return draw
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  throw new Error(`${regionId} ${period} never was ${state}`)
}

/** What somebody finds who draws again from what everybody can read: one page of the list, and the roots. */
export async function drawnAgain(world: World, who: string, regionId: string, period: string): Promise<DrawFault[]> {
  const draw = await drawOf(world, regionId, period)
  const { listHash = '', commitment = '', committedOn = '', sizeBefore = -1, nonce = '', head, seed = '' } = draw
  if (!head) throw new Error(`${regionId} ${period} was drawn from no root`)
  const { items } = await world.as(who).does(listDrawn, { drawId: draw.drawId })
  const terms = { listHash, commitment, committedOn, sizeBefore, nonce, percent: draw.percent }
  const { head: own } = await world.asNobody().does(readTreeHead, { day: head.day })
  const { head: before } = await world.asNobody().does(readTreeHead, { before: head.day })
  return faultsOf({ ...terms, head, seed, pages: [items] }, { own, before }, sha256)
}
