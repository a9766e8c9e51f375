import type { Drawings } from './drawing'
import { setPath, textOf, walk } from './tree'
import type { Node, Placed } from './tree'

/** What a built page hands to WeChat's Page(). */
export type PageConfig = Record<string, unknown> & { readonly data?: Record<string, unknown> }
type Method = (this: unknown, ...given: unknown[]) => unknown

/** What WeChat does by itself after a tap on a button of its own abilities (open-type); the event that it then sends. */
export type Ability = (openType: string) => Promise<{ type: string; detail: Record<string, unknown> }>

const QUIET_MS = 20
const QUIET_TIMES = 4
/** A busy machine takes its time; what never comes is given up. */
export const LONGEST_MS = 60_000

/** A page on the phone: the data tree that WXML would draw, and the ways to touch it. */
export class Screen {
  readonly data: Record<string, unknown>
  readonly instance: Record<string, unknown>
  private changed = 0

  constructor(
    readonly path: string,
    private readonly config: PageConfig,
    private readonly parameters: Record<string, string>,
    private readonly drawings: Drawings,
    private readonly ability: Ability,
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

  /** Waits until nothing has changed for some moments in a row: one change may lead to the next. */
  async settle(): Promise<void> {
    const until = Date.now() + LONGEST_MS
    for (let quiet = 0; quiet < QUIET_TIMES && Date.now() < until;) {
      const seen = this.changed
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
      quiet = seen === this.changed ? quiet + 1 : 0
    }
  }

  /** Waits until the page reads so; fails with what it reads instead. */
  async until(words: string): Promise<void> {
    await this.waitFor(() => this.text.includes(words))
    if (!this.text.includes(words)) throw new Error(`${this.path} never read “${words}”, but: ${this.text}`)
  }

  /** Taps what reads so, or is labelled so, once it is there; a button that is switched off can't be. */
  async tap(words: string): Promise<void> {
    await this.waitFor(() => this.target(words) !== undefined)
    const found = this.target(words)
    if (!found) throw new Error(`${this.path} has no “${words}” to tap, but: ${this.text}`)
    await this.fire(found, 'tap', {})
    const button = this.buttonOf(found)
    const openType = button && this.drawings.attribute(button, 'open-type')
    if (!button || typeof openType !== 'string') return
    const { type, detail } = await this.ability(openType)
    await this.fire({ node: button, above: [] }, type, detail)
  }

  /** Types into the nth field of the page. */
  async type(nth: number, value: string): Promise<void> {
    const fields = [...walk(this.root)].filter(({ node }) => FIELDS.includes(this.drawings.tagOf(node) ?? ''))
    const field = fields[nth]
    if (!field) throw new Error(`${this.path} has ${fields.length} fields`)
    await this.fire(field, 'input', { value })
  }

  /** The card that WeChat makes when the page is passed on. */
  async share(): Promise<unknown> {
    const made = this.config.onShareAppMessage as Method | undefined
    if (!made) throw new Error(`${this.path} can’t be passed on`)
    return made.call(this.instance, { from: 'button' })
  }

  private target(words: string): Placed | undefined {
    const placed = [...walk(this.root)]
    const labelled = placed.find(({ node }) => Object.values(node).some((value) => value === words))
    const found = labelled ?? placed.filter(({ node }) => textOf(node).includes(words)).at(-1)
    const button = found && this.buttonOf(found)
    return button && this.drawings.attribute(button, 'disabled') === true ? undefined : found
  }

  private buttonOf({ node, above }: Placed): Node | undefined {
    return [node, ...above].find((one) => this.drawings.tagOf(one) === 'button')
  }

  private async waitFor(isSo: () => boolean): Promise<void> {
    const until = Date.now() + LONGEST_MS
    while (!isSo() && Date.now() < until) await this.settle()
  }

  /** An event goes to its node and then up, as WeChat's does; words themselves hear nothing. */
  private async fire({ node, above }: Placed, type: string, detail: Record<string, unknown>): Promise<void> {
    const handler = this.instance.eh as Method
    for (const { sid, v } of [node, ...above]) {
      if (sid === undefined || v !== undefined) continue
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
