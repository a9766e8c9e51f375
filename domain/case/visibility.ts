/**
 * Who may see what of a case. public: anybody; community: its verified owners and those who work for or over it;
 * handler: those in whose hands it is and the offices over them; own: the reporter.
 */
export const CIRCLES = ['public', 'community', 'handler', 'own'] as const

export type CaseCircle = (typeof CIRCLES)[number]

/** PT-22, QX-22: fields of a case and the circles that see them; whoever stands in none sees nothing of the field. */
export const CASE_FIELDS = {
  number: CIRCLES,
  problem: CIRCLES,
  status: CIRCLES,
  building: CIRCLES,
  clocks: CIRCLES,
  holder: CIRCLES,
  timeline: CIRCLES,
  /** Words and replies once plates and numbers are masked and the content check has passed. */
  publicWords: CIRCLES,
  publicPhotos: CIRCLES,
  rating: ['community', 'handler', 'own'],
  followers: CIRCLES,
  point: ['handler', 'own'],
  words: ['handler', 'own'],
  photos: ['handler', 'own'],
  plate: ['handler', 'own'],
  phone: ['handler', 'own'],
  reporter: ['handler', 'own'],
  findings: ['handler'],
} as const satisfies Readonly<Record<string, readonly CaseCircle[]>>

export type CaseField = keyof typeof CASE_FIELDS

/** Whether a field may be shown to somebody who stands in these circles; everybody stands in `public`. */
export function maySee(field: CaseField, circles: readonly CaseCircle[]): boolean {
  const seenBy: readonly CaseCircle[] = CASE_FIELDS[field]
  return seenBy.includes('public') || seenBy.some((circle) => circles.includes(circle))
}
