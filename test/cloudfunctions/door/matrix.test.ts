import { operations } from '../../../contract'
import { ROLES } from '../../../contract/roles'
import type { Role } from '../../../contract/roles'
import { callersOf, reaches, RELATIONS, standsTo } from './matrixWorld'
import type { Relation } from './matrixWorld'

const cells = operations.flatMap((operation) =>
  ROLES.flatMap((role) => RELATIONS.map((relation): [string, Role, Relation] => [operation.name, role, relation])),
)

describe('The permission matrix: every operation, every role, own, sibling and higher place', () => {
  it('walks an operation at least', () => {
    expect(operations.length).toBeGreaterThan(0)
  })

  it.each(cells)('%s by %s of %s', async (name, role, relation) => {
    const operation = operations.find((one) => one.name === name)
    if (!operation) throw new Error(name)
    const expected = operation.who.some((wanted) => standsTo(wanted, role, relation, operation.subject !== undefined))
    for (const caller of callersOf(role, relation)) expect(await reaches(operation, caller)).toBe(expected)
  })
})

describe('An operation is declared once, in its place', () => {
  it('has one name', () => {
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length)
  })

  it.each(operations.map((operation) => [operation.name, operation] as const))('%s lets somebody in', (_, { who }) => {
    expect(who.length).toBeGreaterThan(0)
  })

  it.each(operations.filter(({ effect }) => effect === 'change').map(({ name, who }) => [name, who] as const))(
    '%s changes something, so no one who only reads may call it',
    (name, who) => {
      expect(who).not.toContain('supervisor')
      // An auditor writes what the audit found, and nothing else.
      if (name !== 'disclosure.reportAudit') expect(who).not.toContain('auditor')
    },
  )
})
