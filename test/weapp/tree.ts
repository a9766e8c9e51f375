/** One node of the tree that Taro hands to WXML: children, text, sid, and shortened names of properties. */
export interface Node {
  readonly cn?: readonly Node[]
  /** Text of a text node. */
  readonly v?: string
  readonly sid?: string
  readonly nn?: string
  readonly [property: string]: unknown
}

/** A node with the nodes above it, the nearest first. */
export interface Placed {
  readonly node: Node
  readonly above: readonly Node[]
}

/** Every node below one, depth first. */
export function* walk(node: Node, above: readonly Node[] = []): Generator<Placed> {
  yield { node, above }
  for (const child of node.cn ?? []) yield* walk(child, [node, ...above])
}

/** What a reader reads, in order; what is only told to screen readers is left out. */
export const textOf = (node: Node): string => [...walk(node)].map((placed) => placed.node.v ?? '').join('')

/** Sets `root.cn.[0].v` and the like, as setData does. */
export function setPath(data: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split(/[.[\]]+/).filter(Boolean)
  const last = names.pop() ?? ''
  let place: Record<string, unknown> = data
  for (const [index, name] of names.entries()) {
    const next = names[index + 1] ?? last
    place[name] ??= /^\d+$/.test(next) ? [] : {}
    place = place[name] as Record<string, unknown>
  }
  place[last] = value
}
