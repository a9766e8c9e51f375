import { postStatement } from '../../../contract/disclosure/postStatement'
import type { Output } from '../../../contract/operation'
import { readDraw } from '../../../contract/supervision/readDraw'
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
