const PAGE_DIGITS = 4

/** One draw of a region and a period: its id says which. */
export const drawIdOf = (regionId: string, period: string): string => `draw-${regionId}-${period}`

/** A page of its list, in order. */
export const pageIdOf = (drawId: string, nth: number): string => `${drawId}-${String(nth).padStart(PAGE_DIGITS, '0')}`

/** One visit for a draw and a community. */
export const visitIdOf = (regionId: string, period: string, communityId: string): string =>
  `visit-${regionId}-${period}-${communityId}`

/** The work item of a visit. */
export const visitItemOf = (visitId: string): string => `item-${visitId}`

/** That a community was verified on site within a year: once, however often it was (PT-02). */
export const verifiedItemOf = (communityId: string, year: string): string => `verified-${communityId}-${year}`
