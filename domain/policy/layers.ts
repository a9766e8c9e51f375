import type { LocalDate } from '../common'
import { latestOn } from '../common'
import type { Adoption } from './adoption'
import { parametersOf } from './names'
import type { AreasShape, Pack, PackKind } from './pack'
import type { Clause, Parameter, Reason } from './parameter'
import { inForceOn } from './parameter'
import type { Signed } from './parameter'

/** One thing that may set parameters: a pack, or a region's override of one. */
export interface Layer {
  readonly parameters: ReadonlyMap<string, Parameter<unknown>>
  readonly pack?: string
  readonly override?: Signed
}

/** A pack with its parameters by name. */
export interface OpenedPack extends Layer {
  readonly pack: string
  readonly kind: PackKind
}

/** An override with its value not yet told apart by its parameter. */
export type AnyOverride = Signed & { readonly parameter: string; readonly value: unknown }

/** A value found, before its type is known. */
export interface Found {
  readonly value: unknown
  readonly ground: Clause | Reason
  readonly from: LocalDate
  readonly note?: string
  /** Id of the pack it comes from; absent where a region set it itself. */
  readonly pack?: string
  /** Present where a region set it itself. */
  readonly override?: Signed
}

export const opened = <A extends AreasShape<A>>(pack: Pack<A>): OpenedPack => ({
  pack: pack.document.id,
  kind: pack.kind,
  parameters: parametersOf(pack),
})

/** Everything that may set a parameter for a region on a day, in the order in which it is asked. */
export function layersOn(
  packs: readonly OpenedPack[],
  regionPath: readonly string[],
  adoptions: readonly Adoption[],
  overrides: readonly AnyOverride[],
  day: LocalDate,
): Layer[] {
  const adoptedBy = (region: string): Layer[] =>
    latestOn(adoptions, day)
      .filter((adoption) => adoption.region === region)
      .flatMap((adoption) => packs.filter(({ pack, kind }) => pack === adoption.pack && kind === 'local'))
  const setBy = (region: string): Layer[] =>
    latestOn(overrides, day)
      .filter((override) => override.region === region)
      .map(asLayer)
  const regional = [...regionPath].reverse().flatMap((region) => [...setBy(region), ...adoptedBy(region)])
  return [...regional, ...packs.filter(ofKind('national')), ...packs.filter(ofKind('ours'))]
}

/** The first layer with a value on the day for each parameter of an area, and that value alone. */
export const mergedOf = (layers: readonly Layer[], area: string, day: LocalDate): Record<string, Parameter<unknown>> =>
  Object.fromEntries(
    [...layers].reverse().flatMap((layer) =>
      Object.entries(areaOf(layer, area)).flatMap(([name, parameter]) => {
        const dated = inForceOn(parameter, day)
        return dated ? [[name, { ...parameter, values: [dated] }] as const] : []
      }),
    ),
  )

/** The first layer that sets a parameter. */
export function firstOf(layers: readonly Layer[], name: string, day: LocalDate): Found | undefined {
  for (const { parameters, pack, override } of layers) {
    const parameter = parameters.get(name)
    const dated = parameter && inForceOn(parameter, day)
    if (!dated) continue
    const { value, ground, from, note } = dated
    return { value, ground, from, ...optional({ note, pack, override }) }
  }
  return undefined
}

/** The parameters of one area that a layer sets, by their names within it. */
export const areaOf = ({ parameters }: Layer, area: string): Readonly<Record<string, Parameter<unknown>>> =>
  Object.fromEntries(
    [...parameters]
      .filter(([name]) => name.startsWith(`${area}.`))
      .map(([name, parameter]) => [name.slice(area.length + 1), parameter]),
  )

const ofKind =
  (kind: PackKind) =>
  (pack: OpenedPack): boolean =>
    pack.kind === kind

function asLayer({ parameter, value, ...override }: AnyOverride): Layer {
  const { from, until, reason } = override
  const dated = { from, value, ground: { reason }, verifiedOn: from, ...optional({ until }) }
  return { parameters: new Map([[parameter, { description: reason, values: [dated] }]]), override }
}

/** Leaves out what is undefined. */
const optional = <T extends object>(fields: T): Partial<T> => {
  const given: Partial<T> = {}
  for (const name in fields) if (fields[name] !== undefined) given[name] = fields[name]
  return given
}
