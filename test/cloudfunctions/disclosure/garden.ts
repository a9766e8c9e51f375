import { readFileSync } from 'node:fs'
import { postStatement } from '../../../contract/disclosure/postStatement'
import type { Input, Output } from '../../../contract/operation'
import { takeInFile } from '../../../contract/registry/takeInFile'
import { addMonths, fen, localDate, periodOf } from '../../../domain/common'
import type { Statement } from '../../../domain/disclosure'
import { boardPicture } from '../../../scripts/seed/picture'
import { communityId } from '../../../scripts/seed/places'
import { aStatement } from '../../fixtures/statement'
import type { World } from '../../fixtures/world'

export type Posting = Input<typeof postStatement>
type Difference = Parameters<typeof aStatement>[0]

/** 样本花园 of the Putian seed. */
export const garden = (world: World): Promise<string> => communityId(world, '样本花园')

/** The statement of 样本花园 for the third quarter. */
export const gardenQ3 = async (world: World): Promise<string> => `${await garden(world)}-2026Q3`

let sheets = 100

/** A photo of the notice board, each time of another sheet, that a person has brought. */
export async function photoOf(world: World, openid: string): Promise<string> {
  sheets += 1
  const content = boardPicture(sheets).toString('base64')
  const { fileId } = await world.as(openid).does(takeInFile, { purpose: 'photo', content })
  return fileId
}

/** A workbook of the samples that a person has brought. */
export async function workbookOf(world: World, openid: string, name: string): Promise<string> {
  const content = readFileSync(`test/fixtures/samples/${name}`).toString('base64')
  const { fileId } = await world.as(openid).does(takeInFile, { purpose: 'workbook', content })
  return fileId
}

/** The sample's third quarter of 样本花园 without any fault, with the board's photo; a test says only what differs. */
export async function thirdQuarter(world: World, difference: Difference = {}, by = 'managerChen'): Promise<Posting> {
  return {
    communityId: await garden(world),
    statement: aStatement(difference),
    board: { fileId: await photoOf(world, by), position: 'mainPedestrianEntrance' },
  }
}

export const postThirdQuarter = async (
  world: World,
  difference: Difference = {},
): Promise<Output<typeof postStatement>> =>
  world.as('managerChen').does(postStatement, await thirdQuarter(world, difference))

/** Everything stored, to be compared before and after; remembered answers and faults are no state of the world. */
export function stateOf(world: World): string {
  const kept = world.emulator.data.collections().filter((name) => name !== 'answers' && name !== 'faults')
  return JSON.stringify(kept.map((name) => [name, [...world.emulator.data.all(name)]]))
}

/** The figure of a community. */
export function figureOf(world: World, communityId: string, period: string, indicator: string): number {
  const record = world.emulator.data.get('communityFigures', communityId)
  const figures = (record?.figures ?? []) as { period: string; indicator: string; value: number }[]
  return figures.find((one) => one.period === period && one.indicator === indicator)?.value ?? 0
}

/** fen that a quarter of 样本花园 leaves less than it found: what the owners got, less office costs and the transfer. */
const SHRINKS = 3137881 - 150000 - 2000000

/**
 * A later quarter of 样本花园 without any fault: the same figures, its own vouchers, the closing carried on.
 * @param nth 1 is the fourth quarter of 2026, and so on; the quarters before must have been posted by this function
 */
export function laterQuarter(nth: number, opening = 8018098): Statement {
  const start = addMonths(localDate('2026-07-01'), nth * 3)
  const period = periodOf(start, 3)
  const sample = aStatement()
  const numbered = <L extends { readonly voucher?: string }>(line: L): L => ({
    ...line,
    voucher: `${line.voucher}/${nth}`,
  })
  const before = opening + (nth - 1) * SHRINKS
  return {
    ...sample,
    period,
    opening: fen(before),
    cost: sample.cost?.map(numbered) ?? null,
    expenditure: sample.expenditure?.slice(-1).map(numbered) ?? null,
    transfer: sample.transfer?.map((line) => ({ ...numbered(line), transferredOn: period.last })) ?? null,
    closing: fen(before + SHRINKS),
  }
}

/** Posts a later quarter of 样本花园 now, with the board's photo. */
export async function postLaterQuarter(world: World, nth: number): Promise<Output<typeof postStatement>> {
  const fileId = await photoOf(world, 'managerChen')
  const board = { fileId, position: 'mainPedestrianEntrance' } as const
  const posting = { communityId: await garden(world), statement: laterQuarter(nth), board }
  return world.as('managerChen').does(postStatement, posting)
}
