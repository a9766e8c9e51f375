import { booksOf } from '../../checks'
import { operations } from '../../contract'
import type { Operation, Reply } from '../../contract/operation'
import { EXAMPLES } from '../fixtures/readInputs'
import type { World } from '../fixtures/world'
import { KINDS, PEOPLE } from './people'
import type { Kind } from './people'
import type { Planted } from './secrets'

/** One answer of a read operation to one kind of person. */
export interface Answer {
  readonly operation: Operation
  readonly kind: Kind
  readonly input: object
  readonly reply: Reply<unknown>
}

export const reads: readonly Operation[] = operations.filter(({ effect }) => effect === 'read')

/** So many examples of an operation; those of what was planted first. */
const MOST_EXAMPLES = 3
/** Every company beside every community is tried: what may be named beside one another is where it leaks. */
const MOST_SCOPES = 24
const AT_ONCE = 8

/** Calls every read operation, with what is stored as examples, as every kind of person. */
export async function everyAnswer(world: World, planted: Planted, communityId: string): Promise<Answer[]> {
  const calls = reads.flatMap((operation) =>
    examplesOf(world, operation, planted, communityId).flatMap((input) =>
      KINDS.map((kind) => ({ operation, input, kind })),
    ),
  )
  const answers: Answer[] = []
  for (let at = 0; at < calls.length; at += AT_ONCE) {
    const some = calls.slice(at, at + AT_ONCE)
    const replies = await Promise.all(
      some.map(({ operation, input, kind }) =>
        world.emulator.call(PEOPLE[kind], 'api', { operation: operation.name, input }),
      ),
    )
    some.forEach((call, nth) => answers.push({ ...call, reply: replies[nth] as Reply<unknown> }))
  }
  return answers
}

function examplesOf(world: World, { name }: Operation, planted: Planted, communityId: string): readonly object[] {
  if (name === 'registry.claimDesk') return [planted.claim]
  const all = EXAMPLES[name]?.(booksOf(world.emulator)) ?? []
  const file = name === 'disclosure.readWorkbook' ? planted.workbook : planted.rollFile
  const near = [communityId, planted.fireLane, planted.complaint, planted.photo, file, COMPANY_SCOPE]
  const nearness = (input: object): number => near.filter((id) => JSON.stringify(input).includes(id)).length
  const nearestFirst = [...all].sort((a, b) => nearness(b) - nearness(a))
  return nearestFirst.slice(0, name === 'registry.listStaff' ? MOST_SCOPES : MOST_EXAMPLES)
}

const COMPANY_SCOPE = '"kind":"company"'
