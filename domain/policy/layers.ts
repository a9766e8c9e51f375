import type { LocalDate } from '../common'
import { latestOn } from '../common'
import type { Adoption } from './adoption'
import { parametersOf } from './names'
import type { AreasShape, Pack, PackKind } from './pack'
import type { DatedValue, Parameter, Reason } from './parameter'
import { inForceOn } from './parameter'
import type { Signed } from './policies'

/** A pack with its parameters by name. */
export interface OpenedPack {
  readonly id: string
  readonly kind: PackKind
  readonly parameters: ReadonlyMap<string, Parameter<unknown>>
}

/** An override with its value not yet told apart by its parameter. */
export type AnyOverride = Signed & { readonly parameter: string; readonly value: unknown }

/** One thing that may set a parameter: a region's override or a pack. */
export type Layer = AnyOverride | OpenedPack

/** A value found, before its type is known. */
export interface Found {
  readonly value: unknown
  readonly ground: DatedValue<unknown>['ground'] | Reason
  readonly from: LocalDate
  readonly note?: string
  readonly pack?: string
  readonly override?: Signed
}

export const opened = <A extends AreasShape<A>>(pack: Pack<A>): OpenedPack => ({
  id: pack.document.id,
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
  const nearestFirst = [...regionPath].reverse()
  const regional = nearestFirst.flatMap((region): Layer[] => [
    ...latestOn(overrides, day).filter((override) => override.region === region),
    ...latestOn(adoptions, day)
      .filter((adoption) => adoption.region === region)
      .flatMap((adoption) => packs.filter(({ id, kind }) => id === adoption.pack && kind === 'local')),
  ])
  return [...regional, ...packs.filter(ofKind('national')), ...packs.filter(ofKind('ours'))]
}

/** The first layer that sets a parameter. */
export function firstOf(layers: readonly Layer[], name: string, day: LocalDate): Found | undefined {
  for (const layer of layers) {
    const found = isPack(layer) ? inPack(layer, name, day) : inOverride(layer, name)
    if (found) return found
  }
  return undefined
}

export const isPack = (layer: Layer): layer is OpenedPack => 'parameters' in layer

const ofKind =
  (kind: PackKind) =>
  (pack: OpenedPack): boolean =>
    pack.kind === kind

function inPack({ id, parameters }: OpenedPack, name: string, day: LocalDate): Found | undefined {
  const parameter = parameters.get(name)
  const dated = parameter && inForceOn(parameter, day)
  if (!dated) return undefined
  const { value, ground, from, note } = dated
  return { value, ground, from, pack: id, ...(note === undefined ? {} : { note }) }
}

function inOverride({ parameter, value, ...signed }: AnyOverride, name: string): Found | undefined {
  if (parameter !== name) return undefined
  return { value, ground: { reason: signed.reason }, from: signed.from, override: signed }
}
