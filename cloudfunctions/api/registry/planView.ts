import type { CommunityRecord } from '../../common/records/registry'

/** A site plan as it is shown. */
export const planView = ({ width, depth, buildings, lanes, gates }: NonNullable<CommunityRecord['plan']>) => ({
  width,
  depth,
  buildings: [...buildings],
  lanes: lanes.map(({ name, points }) => ({ name, points: [...points] })),
  gates: [...gates],
})
