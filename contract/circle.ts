import * as v from 'valibot'

/**
 * Who may see a field of an answer.
 * public: anybody; community: verified owners of the community and those who work for or over it;
 * handler: those in whose hands the matter is and the offices over them; own: the person whom it is about.
 */
export type Circle = 'public' | 'community' | 'handler' | 'own'

/** Marks a field of an output schema: it is left out for a caller who stands in none of the circles. */
export const seenBy = <S extends v.GenericSchema>(circles: readonly Exclude<Circle, 'public'>[], schema: S) =>
  v.optional(v.pipe(schema, v.metadata({ seenBy: circles })))

/** The circles that a schema was marked with; undefined where it is public. */
export function circlesOf(schema: v.GenericSchema): readonly Circle[] | undefined {
  const { seenBy: circles } = v.getMetadata(schema) as { seenBy?: readonly Circle[] }
  return circles
}
