import type { Input } from '../../contract/operation'
import { importUnits } from '../../contract/registry/importUnits'
import { readJob } from '../../contract/registry/readJob'
import type { Acting } from './acting'

type Row = Input<typeof importUnits>['rows'][number]

/** How many buildings, all alike, and what is in each. */
export interface Blocks {
  readonly buildings: number
  /** 0 where a building has one door and rooms are told by number alone. */
  readonly entrances: number
  readonly floors: number
  readonly roomsOnFloor: number
}

const FOUR = 4
const SMALLEST_DM2 = 6200
const SPREAD_DM2 = 7400
const STEP_DM2 = 1171

/** What a roll says of the nth owner, counted from 1: 业主0001, whose number ends in 0001. */
export const ownerInRoll = (nth: number) => ({
  name: `业主${String(nth).padStart(FOUR, '0')}`,
  lastFour: String(nth).padStart(FOUR, '0'),
})

/** The units of a community whose buildings are all alike, owner by owner in the order of their doors. */
export function rollOf({ buildings, entrances, floors, roomsOnFloor }: Blocks): Row[] {
  const doors = Array.from({ length: Math.max(1, entrances) }, (_, nth) => (entrances > 0 ? `${nth + 1}单元` : ''))
  const rows: Row[] = []
  for (let building = 1; building <= buildings; building += 1) {
    for (const entrance of doors) {
      for (let room = 0; room < floors * roomsOnFloor; room += 1) {
        const floor = Math.floor(room / roomsOnFloor) + 1
        const nth = rows.length + 1
        rows.push({
          building: `${building}栋`,
          entrance,
          room: `${floor}0${(room % roomsOnFloor) + 1}`,
          areaDm2: SMALLEST_DM2 + ((nth * STEP_DM2) % SPREAD_DM2),
          owners: [ownerInRoll(nth)],
        })
      }
    }
  }
  return rows
}

const LONGEST_WAIT_MS = 180_000
const POLL_MS = 100

/** Takes the roll in and waits until it is all there. */
export async function takeInRoll(world: Acting, by: string, communityId: string, rows: Row[]): Promise<void> {
  const { jobId } = await world.as(by).does(importUnits, { communityId, rows })
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += POLL_MS) {
    const { state } = await world.as(by).does(readJob, { jobId })
    if (state === 'done') return
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  throw new Error(`the roll of ${communityId} is not in`)
}
