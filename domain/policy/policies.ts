import type { LocalDate } from '../common'
import type { Adoption } from './adoption'
import type { Found, Layer, OpenedPack } from './layers'
import { areaOf, firstOf, layersOn, mergedOf, opened } from './layers'
import type { ParameterPath, ValueAt } from './names'
import type { AreasShape, Pack } from './pack'
import type { Signed } from './parameter'

/** A region sets one parameter itself, for a stated reason. */
export type Override<A> = {
  [N in ParameterPath<A>]: Signed & { readonly parameter: N; readonly value: ValueAt<A, N> }
}[ParameterPath<A>]

/** A value as it holds for a region on a day, and what it rests on. */
export interface InForce<T> extends Found {
  readonly value: T
}

/** A value in force with its name, e.g. to list them. */
export interface Setting extends InForce<unknown> {
  readonly name: string
  readonly description: string
}

/** What holds for one region. */
export interface Policies<A> {
  /** The value for the day that it is about (a statement's: the last of its period); undefined where no rule says. */
  value<N extends ParameterPath<A>>(name: N, day: LocalDate): InForce<ValueAt<A, N>> | undefined
  /** One area's parameters as they may hold on a day, layer by layer, the nearest first, our settings last. */
  layers<K extends keyof A & string>(area: K, day: LocalDate): readonly Partial<A[K]>[]
  /** One area's parameters with the value in force on a day and no other; what no rule sets is absent. */
  inForce<K extends keyof A & string>(area: K, day: LocalDate): Partial<A[K]>
  /** Everything in force on a day. */
  settings(day: LocalDate): Setting[]
  /** Ids of the packs that hold on a day, the nearest first, national texts and our settings last. */
  packsOn(day: LocalDate): string[]
}

/**
 * What holds for a region: its own overrides and the packs it adopted, then those of the regions above, the nearest
 * first; then the national texts; then our settings. What none of them says stays unset.
 * @param regionPath codes from the province down
 * @param adoptions those of the regions on the path; others are left aside
 */
export function policiesOf<A extends AreasShape<A>>(
  packs: readonly Pack<A>[],
  regionPath: readonly string[],
  adoptions: readonly Adoption[],
  overrides: readonly Override<A>[] = [],
): Policies<A> {
  const open = packs.map(opened)
  const on = (day: LocalDate): Layer[] => layersOn(open, regionPath, adoptions, overrides, day)
  function value<N extends ParameterPath<A>>(name: N, day: LocalDate): InForce<ValueAt<A, N>> | undefined
  function value(name: string, day: LocalDate): InForce<unknown> | undefined {
    return firstOf(on(day), name, day)
  }
  function layers<K extends keyof A & string>(area: K, day: LocalDate): readonly Partial<A[K]>[]
  function layers(area: string, day: LocalDate): readonly object[] {
    return on(day).map((layer) => areaOf(layer, area))
  }
  function inForce<K extends keyof A & string>(area: K, day: LocalDate): Partial<A[K]>
  function inForce(area: string, day: LocalDate): object {
    return mergedOf(on(day), area, day)
  }
  return {
    value,
    layers,
    inForce,
    settings: (day) => settingsIn(open, on(day), day),
    packsOn: (day) => on(day).flatMap(({ pack }) => pack ?? []),
  }
}

function settingsIn(packs: readonly OpenedPack[], layers: readonly Layer[], day: LocalDate): Setting[] {
  const named = new Map(packs.flatMap(({ parameters }) => [...parameters]))
  return [...named].flatMap(([name, { description }]) => {
    const found = firstOf(layers, name, day)
    return found ? [{ name, description, ...found }] : []
  })
}
