import { readFileSync } from 'node:fs'
import * as ts from 'typescript'
import { clauseIdsIn, register } from './fixtures/register'
import { sourcesIn } from './fixtures/sources'

/** What the whole way from a statement to its owners, and from a photo to its close-out, has to serve. */
const SERVED = [
  ...['PT-04', 'PT-05', 'PT-06', 'PT-07', 'PT-08', 'PT-10', 'PT-11', 'PT-12', 'PT-13', 'PT-14', 'PT-22', 'PT-34'],
  ...['PT-36', 'PT-37', 'PT-38', 'PT-40', 'PT-41', 'PT-57', 'QX-11', 'QX-21', 'QX-22', 'QX-23', 'QX-24', 'QX-25'],
  ...['QX-26', 'QX-27', 'QX-42', 'YC-10', 'DT-03', 'DT-04', 'DT-33'],
]

const texts = new Map(sourcesIn('test').map((file) => [file, readFileSync(file, 'utf8')]))
const known = new Set(register.map(({ id }) => id))
const named = new Set([...texts].flatMap(([file, text]) => titlesIn(file, text).flatMap(clauseIdsIn)))

describe('the register of clauses', () => {
  it('is carried whole', () => {
    expect(register).toHaveLength(196)
    expect(known.size).toBe(196)
  })

  it('knows every id that a test or a source names', () => {
    const layers = ['domain', 'policies', 'contract', 'cloudfunctions', 'src', 'checks', 'emulator'].flatMap(sourcesIn)
    const all = [...texts, ...layers.map((file) => [file, readFileSync(file, 'utf8')] as const)]
    const unknown = all.flatMap(([file, text]) =>
      clauseIdsIn(text)
        .filter((id) => !known.has(id))
        .map((id) => `${file}: ${id}`),
    )
    expect(unknown).toEqual([])
  })

  it('has a test that begins with its id for each clause on the way', () => {
    expect(SERVED.filter((id) => !named.has(id))).toEqual([])
  })
})

afterAll(() => process.stdout.write(`${unnamed()}\n`))

/** The clauses that no test names, by area. */
function unnamed(): string {
  const areas = [...new Set(register.map(({ area }) => area))].sort()
  const lines = areas.map((area) => {
    const clauses = register.filter((clause) => clause.area === area).map(({ id }) => id)
    const missing = clauses.filter((id) => !named.has(id))
    return `  ${area} ${clauses.length - missing.length} of ${clauses.length}; none for ${missing.join(' ') || 'none'}`
  })
  return ['Clauses that a test names, by area:', ...lines].join('\n')
}

/** The titles of a file's describes and tests. */
function titlesIn(file: string, text: string): string[] {
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments
      if (title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) titles.push(title.getText())
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return titles
}

/** describe(…), it(…), test(…), also with .each(…) in between. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return ['describe', 'it', 'test'].includes(callee.text)
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return isTest(callee.expression)
  return ts.isTaggedTemplateExpression(callee) && isTest(callee.tag)
}
