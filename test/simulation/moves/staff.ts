import { acceptInvitation } from '../../../contract/registry/acceptInvitation'
import { describeIncomeSource } from '../../../contract/registry/describeIncomeSource'
import { endIncomeSource } from '../../../contract/registry/endIncomeSource'
import { endPost } from '../../../contract/registry/endPost'
import { invite } from '../../../contract/registry/invite'
import { overrideParameter } from '../../../contract/registry/overrideParameter'
import { registerDecision } from '../../../contract/registry/registerDecision'
import { registerIncomeSource } from '../../../contract/registry/registerIncomeSource'
import { registerReportedSource } from '../../../contract/registry/registerReportedSource'
import { withdrawInvitation } from '../../../contract/registry/withdrawInvitation'
import { dateOf, fen } from '../../../domain/common'
import type { Input } from '../../../contract/operation'
import type { Random } from '../random'
import type { Place, Town } from '../town'
import type { Move } from './move'

type Wanted = Input<typeof invite>

/** Somebody of a unit that invites: a company's manager, or the neighbourhood. */
function inviterOf(town: Town, random: Random, { companyId, communityId, regionPath }: Place) {
  const managers = (companyId === undefined ? [] : town.holders(`company:${companyId}`)).filter(({ posts }) =>
    posts.some(({ role }) => role === 'companyManager'),
  )
  const manager = random.any(managers)
  if (manager && companyId !== undefined && random.chance(0.5)) {
    const scope = { kind: 'company', companyId } as const
    return { by: manager._id, wanted: { role: 'companyStaff', scope, title: '客服' } satisfies Wanted }
  }
  const [officer] = town.holders(`region:${regionPath.at(-1)}`)
  const scope = { kind: 'community', communityId } as const
  return officer && { by: officer._id, wanted: { role: 'committeeMember', scope, title: '委员' } satisfies Wanted }
}

const inviting: Move = {
  name: 'invite',
  weight: 2,
  async play(town, random) {
    const inviter = inviterOf(town, random, random.pick(town.places))
    if (!inviter) return false
    const reply = await town.send(random, inviter.by, invite, inviter.wanted)
    if (reply.ok) town.memory.invitations.push({ invitationId: reply.value.invitationId, by: inviter.by })
    return true
  },
}

/** Two hold the same invitation; one of them has the post. */
const taking: Move = {
  name: 'take',
  weight: 2,
  async play(town, random) {
    const invitation = random.any(town.memory.invitations.slice(-6))
    if (!invitation) return false
    const { invitationId, by } = invitation
    if (random.chance(0.12)) {
      await town.send(random, by, withdrawInvitation, { invitationId })
      return true
    }
    const crowd = new Set([random.pick(town.strangers), random.pick(town.strangers)])
    const replies = await town.atOnce(
      random,
      [...crowd].map((who) => ({ who, operation: acceptInvitation, input: { invitationId, name: '新来的' } })),
    )
    if (replies.filter(({ ok }) => ok).length > 1) town.fail(`${invitationId} was taken twice`)
    if (replies.some(({ ok }) => ok)) town.note('appointed')
    return true
  },
}

/** Only those who came during the game go again, so that the offices stay manned. */
const leaving: Move = {
  name: 'leave',
  weight: 0.7,
  async play(town, random) {
    const person = random.any(town.staff().filter(({ _id }) => town.strangers.includes(_id)))
    const held = person && random.any(person.posts)
    if (!person || !held) return false
    const reply = await town.send(random, person._id, endPost, { postId: held.postId })
    if (reply.ok) town.note('left')
    return true
  },
}

const registering: Move = {
  name: 'register',
  weight: 1.5,
  async play(town, random) {
    const { communityId, companyId } = random.pick(town.places)
    const manager = random.any(companyId === undefined ? [] : town.holders(`company:${companyId}`))
    if (!manager) return false
    const number = `X${random.below(12)}`
    const today = dateOf(town.world.now())
    if (random.chance(0.25)) {
      await town.send(random, manager._id, endIncomeSource, { communityId, sourceId: number, until: today })
      return true
    }
    const source = { communityId, number, category: 'other', item: `零星收入${number}`, from: today } as const
    await town.send(random, manager._id, registerIncomeSource, source)
    return true
  },
}

/** PT-15: whoever has it in hand, sometimes another officer, says which source a report is about; most reports are about something else, and that is refused. */
const naming: Move = {
  name: 'nameSource',
  weight: 1,
  async play(town, random) {
    const reported = random.any(town.memory.cases)
    const place = town.places.find(({ communityId }) => communityId === reported?.communityId)
    const [officer] = place ? town.holders(`region:${place.regionPath.at(-1)}`) : []
    if (!reported || !officer) return false
    const { caseId, communityId } = reported
    const hands = town.world.emulator.data.get('cases', caseId)?.hands
    const holder = Array.isArray(hands) ? random.any(hands.flatMap((unit) => town.holders(String(unit)))) : undefined
    const namer = holder && random.chance(0.8) ? holder : officer
    const sourceId = `X${random.below(12)}`
    const about = random.chance(0.5)
      ? ({ kind: 'registered', sourceId } as const)
      : ({ kind: 'unregistered', category: 'other', item: `没登记的摊位${random.below(5)}` } as const)
    await town.send(random, namer._id, registerReportedSource, { caseId, about })
    const at = { x: random.below(200), y: random.below(200) }
    await town.send(random, officer._id, describeIncomeSource, { communityId, sourceId, place: at })
    return true
  },
}

const deciding: Move = {
  name: 'decideOnSpending',
  weight: 1,
  async play(town, random) {
    const { communityId } = random.pick(town.places)
    const member = random.any(town.holders(`committee:${communityId}`))
    if (!member) return false
    const number = `D-${random.below(30)}`
    const decidedOn = dateOf(town.world.now())
    const decision = { communityId, number, subject: `门禁维修${number}`, limit: fen(500_000), per: 'total' } as const
    await town.send(random, member._id, registerDecision, { ...decision, decidedOn })
    return true
  },
}

const overriding: Move = {
  name: 'override',
  weight: 0.5,
  async play(town, random) {
    const { regionPath } = random.pick(town.places)
    const regionId = random.pick(regionPath.slice(0, -1))
    const officer = random.any(town.holders(`region:${regionId}`))
    if (!officer) return false
    const from = dateOf(town.world.now())
    const value = random.chance(0.8) ? 3 + random.below(9) : 'soon'
    const setting = { regionId, parameter: 'disclosure.answerDays', value, from }
    await town.send(random, officer._id, overrideParameter, { ...setting, reason: '人手少', source: '会议纪要3号' })
    return true
  },
}

export const staff: readonly Move[] = [inviting, taking, leaving, registering, naming, deciding, overriding]
