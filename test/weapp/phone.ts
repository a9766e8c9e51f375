import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import vm from 'node:vm'
import { Drawings } from './drawing'
import { LONGEST_MS, Screen } from './screen'
import type { Ability, PageConfig } from './screen'
import { Consent, standIn, verifiedPhone } from './wx'
import type { Outside } from './wx'

export interface PhoneOptions {
  /** The built package. */
  readonly root: string
  /** Calls a function of the cloud as the person whose phone this is. */
  readonly callFunction: Outside['callFunction']
  readonly uploadFile?: Outside['uploadFile']
  /** What the phone's clock says, in epoch ms; its own where nothing is said. */
  readonly now?: () => number
}

/** Loads the built mini-program the way WeChat does: app.js, then each page's own files, each in one shared world. */
export class Phone {
  readonly answers: Record<string, unknown> = {}
  readonly went: string[] = []
  /** What it said in passing, in order. */
  readonly told: string[] = []
  /** What the mini-program asked of WeChat that the stand-in hasn't. */
  readonly missing: string[] = []
  /** What its owner says to WeChat's privacy popup. */
  readonly consent = new Consent()
  private readonly world: vm.Context
  private readonly pages = new Map<string, PageConfig>()
  private readonly loaded = new Set<string>()
  private readonly stack: Screen[] = []
  private registering = ''
  /** How many of its ways have been followed. */
  private followed = 0
  private readonly drawings: Drawings

  constructor(private readonly options: PhoneOptions) {
    this.drawings = new Drawings(readFileSync(join(options.root, 'base.wxml'), 'utf8'))
    this.world = vm.createContext(this.globals())
    if (options.now) setClock(this.world, options.now)
    this.load('app.js')
  }

  /** Every page of the package, main first. */
  get paths(): string[] {
    const { pages, subPackages = [] } = JSON.parse(readFileSync(join(this.options.root, 'app.json'), 'utf8')) as AppJson
    return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]
  }

  /** Opens a page and waits until it has stopped changing. */
  async open(path: string, parameters: Record<string, string> = {}): Promise<Screen> {
    this.load(`${path}.js`, path)
    const config = this.pages.get(path)
    if (!config) throw new Error(`${path} registers no page`)
    const screen = new Screen(path, config, parameters, this.drawings, (openType) => this.ability(openType))
    this.stack.push(screen)
    await screen.mount()
    return screen
  }

  /** The page that the app goes to next, opened. */
  async follow(): Promise<Screen> {
    const until = Date.now() + LONGEST_MS
    while (this.went.length === this.followed && Date.now() < until) await this.stack.at(-1)?.settle()
    const url = this.went[this.followed]
    if (url === undefined) throw new Error(`the app went nowhere from: ${this.stack.at(-1)?.text}`)
    this.followed = this.went.length
    const [path = '', search = ''] = url.replace(/^\//, '').split('?')
    return this.open(path, Object.fromEntries(new URLSearchParams(search)))
  }

  private async ability(openType: string): ReturnType<Ability> {
    if (openType !== 'getPhoneNumber') throw new Error(`no button of ${openType} here`)
    return { type: 'getphonenumber', detail: await verifiedPhone(this.answers, this.consent) }
  }

  private load(file: string, registering = ''): void {
    const path = join(this.options.root, file)
    if (this.loaded.has(path)) return
    this.loaded.add(path)
    const before = this.registering
    this.registering = registering || before
    const wrapped = `(function (require, module, exports, window, document, navigator, process) {${readFileSync(path, 'utf8')}\n})`
    const run = vm.runInContext(wrapped, this.world, { filename: path }) as (...parts: unknown[]) => void
    const module = { exports: {} }
    run((name: string) => this.load(join(dirname(file), `${name.replace(/\.js$/, '')}.js`)), module, module.exports)
    this.registering = before
  }

  private globals(): Record<string, unknown> {
    const outside: Outside = {
      callFunction: this.options.callFunction,
      uploadFile: this.options.uploadFile ?? (async () => Promise.reject(new Error('no upload here'))),
      navigate: (kind, url) => void this.went.push(url ?? kind),
      tell: (words) => void this.told.push(words),
      answers: this.answers,
      missing: this.missing,
      consent: this.consent,
    }
    const app: Record<string, unknown> = {}
    return {
      wx: standIn(outside),
      App: (config: Record<string, (options: unknown) => void>) => {
        Object.assign(app, config)
        config.onLaunch?.call(app, { path: '', query: {}, scene: 1001 })
        config.onShow?.call(app, { path: '', query: {}, scene: 1001 })
      },
      Page: (config: PageConfig) => void this.pages.set(this.registering, config),
      Component: () => undefined,
      Behavior: (config: unknown) => config,
      getApp: () => app,
      getCurrentPages: () => this.stack.map((screen) => screen.instance),
      console,
      setTimeout: (work: () => void, delay?: number) => setTimeout(work, delay).unref(),
      clearTimeout,
      setInterval: (work: () => void, delay?: number) => setInterval(work, delay).unref(),
      clearInterval,
    }
  }
}

/** Lets a world's Date begin with another now. */
function setClock(world: vm.Context, now: () => number): void {
  const Own = vm.runInContext('Date', world) as DateConstructor
  class Told extends Own {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [now()]) as [number]))
    }
    static override now = now
  }
  Object.assign(world, { Date: Told })
}

interface AppJson {
  readonly pages: string[]
  readonly subPackages?: { readonly root: string; readonly pages: string[] }[]
}
