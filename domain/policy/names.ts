import type { AreasShape, Pack } from './pack'
import type { Parameter } from './parameter'

/** A parameter's name with its area: 'disclosure.postingSchedule'. */
export type ParameterPath<A> = {
  [area in keyof A & string]: `${area}.${keyof A[area] & string}`
}[keyof A & string]

/** What the values of a named parameter are. */
export type ValueAt<A, N> = N extends `${infer area}.${infer name}`
  ? area extends keyof A
    ? name extends keyof A[area]
      ? ValueIn<NonNullable<A[area][name]>>
      : never
    : never
  : never

type ValueIn<P> = P extends Parameter<infer T> ? T : never

/** A pack's parameters by their names with area. */
export function parametersOf<A extends AreasShape<A>>(pack: Pack<A>): ReadonlyMap<string, Parameter<unknown>> {
  const parameters = new Map<string, Parameter<unknown>>()
  for (const area in pack.areas) {
    const policy = pack.areas[area]
    for (const name in policy) {
      const parameter: Parameter<unknown> | undefined = policy[name]
      if (parameter) parameters.set(`${area}.${name}`, parameter)
    }
  }
  return parameters
}
