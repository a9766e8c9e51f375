import { garden } from '../cloudfunctions/disclosure/garden'
import { EXAMPLES } from '../fixtures/readInputs'
import { openWorld } from '../fixtures/world'
import type { World } from '../fixtures/world'
import { everyAnswer, reads } from './calls'
import type { Answer } from './calls'
import { circlesAround, LANE_HANDLERS } from './circles'
import { fieldsIn } from './fields'
import { OBJECTION } from './objection'
import { correctAndCheck } from './posted'
import { INSIDERS, KINDS, OFFICES, openSiblings, PEOPLE } from './people'
import type { Kind } from './people'
import { plant, SECRET } from './secrets'
import type { Planted } from './secrets'

const LONG = 600_000

let world: World
let planted: Planted
let answers: readonly Answer[]
beforeAll(async () => {
  world = await openWorld({ seed: 'both', now: '2026-10-20' })
  await openSiblings(world)
  await correctAndCheck(world)
  planted = await plant(world)
  answers = await everyAnswer(world, planted, await garden(world))
}, LONG)
afterAll(() => world?.stop())

const given = (): readonly (Answer & { readonly value: unknown })[] =>
  answers.flatMap((answer) => (answer.reply.ok ? [{ ...answer, value: answer.reply.value }] : []))

/** Kinds of people in some of whose answers a text stands, with the operations that gave it. */
function whoSaw(text: RegExp): Map<Kind, Set<string>> {
  const seen = new Map<Kind, Set<string>>()
  for (const { kind, operation, value } of given()) {
    if (!text.test(JSON.stringify(value))) continue
    seen.set(kind, new Set([...(seen.get(kind) ?? []), operation.name]))
  }
  return seen
}

const outside = (seen: ReadonlyMap<Kind, ReadonlySet<string>>, allowed: readonly Kind[]): string[] =>
  [...seen].filter(([kind]) => !allowed.includes(kind)).map(([kind, names]) => `${kind} by ${[...names].join(', ')}`)

interface Circled {
  readonly what: string
  readonly text: () => RegExp
  /** Who may see it; nobody else. */
  readonly may: readonly Kind[]
  /** Who must have seen it, so that it was there to be seen. */
  readonly must: readonly Kind[]
}

const literally = (text: string) => () => new RegExp(text)
const TABLE: readonly Circled[] = [
  { what: 'the reporter’s number', text: literally(SECRET.reporterPhone), may: ['reporter'], must: ['reporter'] },
  { what: 'the note of a visit', text: literally(SECRET.visitNote), may: OFFICES, must: ['county'] },
  {
    what: 'the plate',
    text: literally(SECRET.plate),
    may: ['reporter', ...LANE_HANDLERS],
    must: ['reporter', 'manager', 'neighbourhood', 'fire'],
  },
  {
    what: 'a number in the reporter’s own words',
    text: literally(SECRET.phoneInWords),
    may: ['reporter', ...LANE_HANDLERS],
    must: ['reporter', 'staff', 'subdistrict', 'fire'],
  },
  {
    what: 'a number in a complaint about the company',
    text: literally(SECRET.phoneInComplaint),
    may: ['reporter', ...OFFICES],
    must: ['reporter', 'neighbourhood'],
  },
  {
    what: 'a number in an owner’s question',
    text: literally(SECRET.phoneInQuestion),
    may: ['reporter', 'manager', 'staff', ...OFFICES],
    must: ['reporter', 'manager', 'neighbourhood'],
  },
  OBJECTION,
  {
    what: 'the photo of the reporter',
    text: () => new RegExp(`files/${planted.photo}`),
    may: ['reporter', ...LANE_HANDLERS],
    must: ['reporter', 'manager', 'fire'],
  },
  {
    what: 'the name that a claimant gave',
    text: literally(SECRET.claimName),
    may: ['neighbourhood'],
    must: ['neighbourhood'],
  },
  {
    what: 'the papers that a claimant has',
    text: literally(SECRET.claimWords),
    may: ['neighbourhood'],
    must: ['neighbourhood'],
  },
  {
    what: 'what another’s unit has paid',
    text: () => new RegExp(`[:,[]${SECRET.paid}[,}\\]]`),
    may: ['follower'],
    must: ['follower'],
  },
  { what: 'a name of the roll', text: literally(SECRET.rollName), may: ['manager'], must: [] },
  {
    what: 'the roll that the company handed in',
    text: () => new RegExp(`files/${planted.rollFile}`),
    may: ['manager'],
    must: ['manager'],
  },
  { what: 'the number of somebody of the staff', text: literally(SECRET.staffPhone), may: [], must: [] },
  {
    what: 'who works for another company',
    text: literally(SECRET.staffName),
    may: ['farManager', 'farNeighbourhood', 'farCounty'],
    must: ['farManager', 'farNeighbourhood'],
  },
  {
    what: 'a draft that isn’t posted',
    text: literally(SECRET.draftRemark),
    may: ['manager', 'staff', 'committee'],
    must: ['manager', 'staff'],
  },
  {
    what: 'an invitation that waits to be taken',
    text: () => new RegExp(planted.invitation),
    may: ['county'],
    must: ['county'],
  },
]

describe('PT-22, QX-22 what was said in confidence leaves its circle in no answer', () => {
  it.each(TABLE.map((row) => [row.what, row] as const))('%s', (_, { text, may, must }) => {
    const seen = whoSaw(text())
    expect(outside(seen, may)).toEqual([])
    for (const kind of must) expect([...seen.keys()]).toContain(kind)
  })

  it('the openid of anybody else stands in no answer, one’s own in the ids of one’s own messages alone', () => {
    const openids = [...world.emulator.data.all('people')].map(({ _id }) => String(_id))
    const leaks = given().flatMap(({ kind, operation, value }) => {
      const text = JSON.stringify(value)
      const own = PEOPLE[kind]
      const isOwnMessage = operation.name === 'registry.listInbox' || operation.name === 'disclosure.readHome'
      return openids
        .filter((openid) => text.includes(openid) && !(openid === own && isOwnMessage))
        .map((openid) => `${openid} to ${kind} by ${operation.name}`)
    })
    expect([...new Set(leaks)]).toEqual([])
  })

  it('what a stored secret is salted with is told for statements alone, whose proof needs it', () => {
    const salts = [...world.emulator.data.all('units')].flatMap(({ roll }) =>
      (roll as { salt: string }[]).map(({ salt }) => salt),
    )
    const all = JSON.stringify(given().map(({ value }) => value))
    expect(salts.slice(0, 200).filter((salt) => all.includes(salt))).toEqual([])
  })
})

function recordOf(
  { input, operation }: Answer,
  communityId: string,
): 'community' | 'fireLane' | 'complaint' | undefined {
  const text = JSON.stringify(input)
  if (operation.name === 'case.readCase') {
    if (text.includes(planted.fireLane)) return 'fireLane'
    return text.includes(planted.complaint) ? 'complaint' : undefined
  }
  return text.includes(communityId) ? 'community' : undefined
}

describe('every field that the contract marks is seen by its circles and by nobody else', () => {
  it('in each answer about 样本花园', async () => {
    const communityId = await garden(world)
    const wrong = given().flatMap((answer) => {
      const record = recordOf(answer, communityId)
      if (!record) return []
      const standing = circlesAround(answer.kind, record)
      return fieldsIn(answer.operation.output, answer.value)
        .filter(({ circles }) => circles && !circles.some((circle) => standing.includes(circle)))
        .map(({ path }) => `${path} to ${answer.kind} by ${answer.operation.name} of ${record}`)
    })
    expect([...new Set(wrong)]).toEqual([])
  })

  it.each(['place.words', 'words.original', 'plate', 'photos', 'hasPhone'])(
    'of a case, %s to those who are in them',
    (path) => {
      const saw = given()
        .filter((answer) => answer.operation.name === 'case.readCase')
        .filter(({ input }) => JSON.stringify(input).includes(planted.fireLane))
        .filter(({ operation, value }) => fieldsIn(operation.output, value).some((field) => field.path === path))
        .map(({ kind }) => kind)
      expect([...saw].sort()).toEqual([...new Set<Kind>(['reporter', ...LANE_HANDLERS])].sort())
    },
  )

  it.each(['told', 'read', 'lines'])('of a statement, %s to its community', async (path) => {
    const statementId = `${await garden(world)}-2026Q2`
    const saw = given()
      .filter((answer) => answer.operation.name === 'disclosure.readStatement')
      .filter(({ input }) => JSON.stringify(input).includes(statementId))
      .filter(({ operation, value }) => fieldsIn(operation.output, value).some((field) => field.path === path))
      .map(({ kind }) => kind)
    expect(
      INSIDERS.filter((kind) => !saw.includes(kind)).concat(saw.filter((kind) => !INSIDERS.includes(kind))),
    ).toEqual([])
  })
})

describe('every read operation was tried', () => {
  it.each(reads.map(({ name }) => name))('%s has example inputs and answered somebody', (name) => {
    expect(Object.keys(EXAMPLES)).toContain(name)
    expect(answers.some(({ operation, reply }) => operation.name === name && reply.ok)).toBe(true)
  })

  it('by every kind of person, and none met a fault', () => {
    expect(new Set(answers.map(({ kind }) => kind)).size).toBe(KINDS.length)
    const faults = answers.filter(({ reply }) => !reply.ok && 'fault' in reply)
    expect(faults.map(({ operation, kind, input }) => [operation.name, kind, input])).toEqual([])
  })

  it('and gave no field that its contract doesn’t name', () => {
    const unnamed = given().flatMap(({ operation, value }) =>
      fieldsIn(operation.output, value)
        .filter(({ path }) => path.startsWith('?'))
        .map(({ path }) => `${path} by ${operation.name}`),
    )
    expect([...new Set(unnamed)]).toEqual([])
  })
})
