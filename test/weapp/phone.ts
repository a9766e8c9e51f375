import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import vm from 'node:vm'
import { Screen } from './screen'
import type { PageConfig } from './screen'
import { standIn } from './wx'
import type { Outside } from './wx'

export interface PhoneOptions {
  /** The built package. */
  readonly root: string
  /** Calls a function of the cloud as the person whose phone this is. */
  readonly callFunction: Outside['callFunction']
  readonly uploadFile?: Outside['uploadFile']
}

/** Loads the built mini-program the way WeChat does: app.js, then each page's own files, each in one shared world. */
export class Phone {
  readonly answers: Record<string, unknown> = {}
  readonly went: string[] = []
  private readonly world: vm.Context
  private readonly pages = new Map<string, PageConfig>()
  private readonly loaded = new Set<string>()
  private readonly stack: Screen[] = []
  private registering = ''
  /** Node numbers of the templates → the tags that they draw. */
  private readonly tags: ReadonlyMap<string, string>

  constructor(private readonly options: PhoneOptions) {
    const wxml = readFileSync(join(options.root, 'base.wxml'), 'utf8')
    const drawn = wxml.matchAll(/<template name="tmpl_0_([\w-]+)">\s*<([\w-]+)/g)
    this.tags = new Map([...drawn].map(([, number = '', tag = '']) => [number, tag]))
    this.world = vm.createContext(this.globals())
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
    const screen = new Screen(path, config, parameters, this.tags)
    this.stack.push(screen)
    await screen.mount()
    return screen
  }

  /** The page that navigation of the app led to last, opened. */
  async follow(): Promise<Screen> {
    const url = this.went.at(-1)
    if (url === undefined) throw new Error('the app went nowhere')
    const [path = '', search = ''] = url.replace(/^\//, '').split('?')
    return this.open(path, Object.fromEntries(new URLSearchParams(search)))
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
      answers: this.answers,
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
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
    }
  }
}

interface AppJson {
  readonly pages: string[]
  readonly subPackages?: { readonly root: string; readonly pages: string[] }[]
}
