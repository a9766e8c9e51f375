import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, normalize } from 'node:path'
import * as ts from 'typescript'
import { circlesOf } from './fixtures/circles'
import { sourcesIn } from './fixtures/sources'

/** Which layer may import which; 'npm' stands for any package, 'node' for what comes with Node. */
const MAY_IMPORT = {
  domain: ['domain'],
  policies: ['policies', 'domain'],
  contract: ['contract', 'domain', 'npm'],
  cloudfunctions: ['cloudfunctions', 'contract', 'policies', 'domain', 'npm', 'node'],
  src: ['src', 'contract', 'domain', 'npm'],
  emulator: ['emulator', 'npm', 'node'],
}

/** Paper says what the screen says: where a printed sheet is put into words, the app's words are taken. */
const PAPER = { file: 'cloudfunctions/jobs/sheet/words.ts', words: 'src/locales/' }
const isPaper = ({ file, target }: Import): boolean => file === PAPER.file && target.startsWith(PAPER.words)

const MOST_LINES = 250

interface Import {
  readonly file: string
  /** As it is written. */
  readonly name: string
  /** Path from the project's root; the name itself where it is a package. */
  readonly target: string
  readonly layer: string
}

const imports = new Map(Object.keys(MAY_IMPORT).map((layer) => [layer, sourcesIn(layer).flatMap(importsOf)]))
const importsIn = (layer: string): readonly Import[] => imports.get(layer) ?? []
const shown = (found: readonly Import[]): string[] => found.map(({ file, name }) => `${file} imports ${name}`)

describe('who may import whom', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports nothing but %j', (layer, allowed) => {
    expect(shown(importsIn(layer).filter((found) => !allowed.includes(found.layer) && !isPaper(found)))).toEqual([])
  })

  it.each(Object.keys(MAY_IMPORT))('%s is not empty, so that the rule is tried', (layer) => {
    expect(importsIn(layer).length).toBeGreaterThan(0)
  })

  it('an area of the domain is reached through its index alone', () => {
    const inside = importsIn('domain').filter(({ file, target }) => {
      const [, own] = file.split('/')
      const [, area, ...rest] = target.split('/')
      return area !== own && rest.length > 0 && rest.join('/') !== 'index'
    })
    expect(shown(inside)).toEqual([])
  })

  it('case knows no other area', () => {
    const strangers = importsIn('domain').filter(({ file, target }) => {
      const [, area = ''] = target.split('/')
      return file.startsWith('domain/case/') && !['case', 'common', 'policy'].includes(area)
    })
    expect(shown(strangers)).toEqual([])
  })

  it('contract takes one package, the schema library', () => {
    expect(shown(importsIn('contract').filter(({ layer, name }) => layer === 'npm' && name !== 'valibot'))).toEqual([])
  })

  it('one file imports the cloud’s SDK', () => {
    const files = importsIn('cloudfunctions').filter(({ name }) => name === 'wx-server-sdk')
    expect(new Set(files.map(({ file }) => file)).size).toBe(1)
  })
})

describe('files that import each other', () => {
  it('are none: whoever reads one need not have read the other first', () => {
    expect(circlesOf([...imports.values()].flat())).toEqual([])
  })

  it('would be named, however long the way round', () => {
    const way = (file: string, target: string): Import => ({ file, name: target, target, layer: 'src' })
    const round = [
      way('src/a.ts', 'src/b'),
      way('src/b.ts', 'src/c'),
      way('src/c.ts', 'src/a'),
      way('src/d.ts', 'src/a'),
    ]
    expect(circlesOf(round)).toEqual(['src/a → src/b → src/c → src/a'])
  })
})

describe('the domain stands by itself', () => {
  it('has neither a clock, nor a network, nor a Node to lean on', () => {
    const { compilerOptions } = JSON.parse(readFileSync('domain/tsconfig.json', 'utf8'))
    expect(compilerOptions).toEqual({ lib: ['ES2019'], types: [] })
  })

  it('is compiled like that by the type check', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(scripts.typecheck).toMatch(/\btsc -p domain\b/)
  })
})

describe('a file says one thing', () => {
  const folders = [...Object.keys(MAY_IMPORT), 'config', 'checks', 'scripts', 'bench', 'test']

  it(`in ${MOST_LINES} lines at most`, () => {
    const long = folders
      .flatMap(sourcesIn)
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES)
    expect(long).toEqual([])
  })
})

/** What a file imports, statically or not, types too. */
function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  return importedFiles.map(({ fileName: name }) => {
    if (!name.startsWith('.')) return { file, name, target: name, layer: isBuiltin(name) ? 'node' : 'npm' }
    const target = normalize(join(dirname(file), name))
    return { file, name, target, layer: target.split('/')[0] ?? '' }
  })
}
