import type { Input } from '../../contract/operation'
import { registerBuildings } from '../../contract/registry/registerBuildings'
import { registerCommittee } from '../../contract/registry/registerCommittee'
import { registerCommunity } from '../../contract/registry/registerCommunity'
import { registerIncomeSource } from '../../contract/registry/registerIncomeSource'
import { registerKeeping } from '../../contract/registry/registerKeeping'
import { registerNoticeBoard } from '../../contract/registry/registerNoticeBoard'
import { setContract } from '../../contract/registry/setContract'
import type { Acting } from './acting'
import { boundaryAround, planOf } from './plan'
import type { Blocks } from './units'

export interface Estate {
  readonly regionId: string
  readonly name: string
  readonly address: string
  readonly old: boolean
  readonly middle: { readonly lat: number; readonly lon: number }
  readonly size: Blocks
  readonly phone?: string
}

/** The neighbourhood registers a community with its buildings and ways; its id comes back. */
export async function found(
  world: Acting,
  office: string,
  { middle, size, phone, ...estate }: Estate,
): Promise<string> {
  const plan = planOf(size.buildings, 2)
  const { communityId } = await world.as(office).does(registerCommunity, {
    ...estate,
    layout: 'estate',
    unitCount: size.buildings * size.entrances * size.floors * size.roomsOnFloor,
    boundary: boundaryAround(middle, plan),
    ...(phone === undefined ? {} : { hotlines: [{ name: '物业服务中心', phone }] }),
  })
  await world.as(office).does(registerBuildings, { communityId, plan })
  return communityId
}

/** A company with three tenths of the surplus, and a committee that watches it. */
export async function govern(
  world: Acting,
  office: string,
  {
    communityId,
    companyId,
    paper,
  }: { readonly communityId: string; readonly companyId: string; readonly paper: string },
): Promise<void> {
  const split = { companyPercent: 30, source: 'serviceContract', paper } as const
  await world.as(office).does(setContract, { communityId, companyId, paper, from: '2025-01-01', split })
  await world.as(office).does(registerCommittee, { communityId, termFirst: '2025-03-01', termLast: '2030-02-28' })
}

interface Books {
  readonly communityId: string
  readonly source: Pick<Input<typeof registerIncomeSource>, 'item' | 'rule'>
  readonly holder: string
  readonly lastFour: string
  /** Where the notice board hangs. */
  readonly place: string
}

/** The manager registers the one source of income, the books and the notice board. */
export async function keepBooks(
  world: Acting,
  manager: string,
  { communityId, source, holder, lastFour, place }: Books,
): Promise<void> {
  const from = '2025-01-01'
  const { does } = world.as(manager)
  await does(registerIncomeSource, { communityId, number: 'S01', category: 'advertising', ...source, from })
  await does(registerKeeping, { communityId, kind: 'separateBooks', holder, lastFour, from })
  await does(registerNoticeBoard, { communityId, place, position: 'mainPedestrianEntrance' })
}
