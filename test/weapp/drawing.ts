import type { Node } from './tree'

/** How a kind of node is drawn: its tag, and the short name under which it is handed each attribute. */
interface Drawing {
  readonly tag: string
  readonly names: ReadonlyMap<string, string>
}

/** What base.wxml says of every kind of node. */
export class Drawings {
  private readonly drawings: ReadonlyMap<string, Drawing>

  constructor(wxml: string) {
    const templates = [...wxml.matchAll(/<template name="tmpl_0_(\d+)(?:_focus|_blur)?">\s*<([\w-]+)([^>]*)>/g)]
    this.drawings = new Map(
      templates.map(([, kind = '', tag = '', rest = '']) => [kind, { tag, names: namesIn(rest) }]),
    )
  }

  tagOf(node: Node): string | undefined {
    return this.drawings.get(node.nn ?? '')?.tag
  }

  /** What an attribute of a node says; undefined where it wasn't given. */
  attribute(node: Node, name: string): unknown {
    return node[this.drawings.get(node.nn ?? '')?.names.get(name) ?? '']
  }
}

const namesIn = (attributes: string): Map<string, string> =>
  new Map(
    [...attributes.matchAll(/([\w-]+)="\{\{(?:xs\.b\()?i\.(\w+)/g)].map(([, name = '', short = '']) => [name, short]),
  )
