import { setPath, textOf, walk } from './tree'
import type { Node, Placed } from './tree'

/** What a built page hands to WeChat's Page(). */
export type PageConfig = Record<string, unknown> & { readonly data?: Record<string, unknown> }
type Method = (this: unknown, ...given: unknown[]) => unknown

const QUIET_MS = 60
const LONGEST_MS = 10_000

/** A page on the phone: the data tree that WXML would draw, and the ways to touch it. */
export class Screen {
  readonly data: Record<string, unknown>
  readonly instance: Record<string, unknown>
  private changed = 0

  constructor(
    readonly path: string,
    private readonly config: PageConfig,
    private readonly parameters: Record<string, string>,
    private readonly tags: ReadonlyMap<string, string>,
  ) {
    this.data = structuredClone(config.data ?? {})
    const methods = Object.entries(config).filter(([, value]) => typeof value === 'function')
    this.instance = {
      ...Object.fromEntries(methods),
      route: path,
      __route__: path,
      options: parameters,
      data: this.data,
      setData: (paths: Record<string, unknown>, done?: () => void) => this.setData(paths, done),
      selectComponent: () => null,
      createSelectorQuery: () => undefined,
      getTabBar: () => null,
    }
  }

  async mount(): Promise<void> {
    for (const moment of ['onLoad', 'onShow', 'onReady']) {
      ;(this.config[moment] as Method | undefined)?.call(this.instance, this.parameters)
      await Promise.resolve()
    }
    await this.settle()
  }

  get root(): Node {
    return (this.data.root ?? {}) as Node
  }

  get text(): string {
    return textOf(this.root)
  }

  /** Waits until nothing has changed for a moment. */
  async settle(): Promise<void> {
    const until = Date.now() + LONGEST_MS
    let seen = -1
    while (seen !== this.changed && Date.now() < until) {
      seen = this.changed
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
    }
  }

  /** Waits until the page reads so; fails with what it reads instead. */
  async until(words: string): Promise<void> {
    const until = Date.now() + LONGEST_MS
    while (!this.text.includes(words) && Date.now() < until) await this.settle()
    if (!this.text.includes(words)) throw new Error(`${this.path} never read “${words}”, but: ${this.text}`)
  }

  /** Taps what reads so, or is labelled so. */
  async tap(words: string): Promise<void> {
    await this.fire(this.find(words), 'tap', {})
  }

  /** Types into the nth field of the page. */
  async type(nth: number, value: string): Promise<void> {
    const fields = [...walk(this.root)].filter(({ node }) => FIELDS.includes(this.tags.get(node.nn ?? '') ?? ''))
    const field = fields[nth]
    if (!field) throw new Error(`${this.path} has ${fields.length} fields`)
    await this.fire(field, 'input', { value })
  }

  private find(words: string): Placed {
    const placed = [...walk(this.root)]
    const labelled = placed.find(({ node }) => Object.values(node).some((value) => value === words))
    const reading = placed.filter(({ node }) => textOf(node).includes(words)).at(-1)
    const found = labelled ?? reading
    if (!found) throw new Error(`${this.path} has no “${words}”, but: ${this.text}`)
    return found
  }

  /** An event goes to its node and then up, as WeChat's does. */
  private async fire({ node, above }: Placed, type: string, detail: Record<string, unknown>): Promise<void> {
    const handler = this.instance.eh as Method
    for (const { sid } of [node, ...above]) {
      if (sid === undefined) continue
      const target = { id: sid, dataset: { sid } }
      handler.call(this.instance, { type, detail, target, currentTarget: target, timeStamp: Date.now(), mark: {} })
    }
    await this.settle()
  }

  private setData(paths: Record<string, unknown>, done?: () => void): void {
    this.changed += 1
    for (const [path, value] of Object.entries(paths)) setPath(this.data, path, value)
    setTimeout(() => done?.(), 0)
  }
}

const FIELDS = ['input', 'textarea']
