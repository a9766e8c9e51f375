import { announceDraw } from '../../../contract/supervision/announceDraw'
import { readVisit } from '../../../contract/supervision/readVisit'
import { recordVisit } from '../../../contract/supervision/recordVisit'
import { registerLead } from '../../../contract/supervision/registerLead'
import { addDays, dateOf, periodBefore, periodName, periodOf } from '../../../domain/common'
import { LEAD_KINDS } from '../../../domain/supervision'
import type { Move } from './move'
import { photoBy } from './photo'

const lead: Move = {
  name: 'enter a lead',
  weight: 0.6,
  async play(town, random) {
    const { communityId, regionPath } = random.pick(town.places)
    const officer = random.any(town.holders(`region:${random.pick(regionPath)}`))
    const who = officer && random.chance(0.9) ? officer._id : random.pick(town.strangers)
    const today = dateOf(town.world.now())
    const receivedOn = addDays(today, random.chance(0.1) ? 1 : -random.below(500))
    const input = { communityId, kind: random.pick(LEAD_KINDS), receivedOn, reference: '信〔2026〕1号' }
    const reply = await town.send(random, who, registerLead, input)
    if (reply.ok) town.note('lead entered')
    return true
  },
}

/** An authority announces a draw; of two at once one does. */
const announce: Move = {
  name: 'announce a draw',
  weight: 0.6,
  async play(town, random) {
    const { regionPath } = random.pick(town.places)
    const regionId = random.pick(regionPath)
    const officer = random.any(town.holders(`region:${regionId}`))
    if (!officer) return false
    const period = periodName(periodBefore(periodOf(dateOf(town.world.now()), random.chance(0.9) ? 3 : 6)))
    const crowd = random.chance(0.4) ? [officer._id, officer._id] : [officer._id]
    const replies = await town.atOnce(
      random,
      crowd.map((who) => ({ who, operation: announceDraw, input: { regionId, period } })),
    )
    if (replies.filter(({ ok }) => ok).length > 1) town.fail(`${regionId} ${period} was drawn twice`)
    if (replies.some(({ ok }) => ok)) town.note('draw announced')
    return true
  },
}

/** The office that drew a community goes there; what it sees agrees or doesn't. */
const visit: Move = {
  name: 'visit',
  weight: 1,
  async play(town, random) {
    const waiting = [...town.world.emulator.data.all('visits')].filter(({ done }) => done === false)
    const record = random.any(waiting)
    const officer = random.any(town.holders(String(record?.holder)))
    if (!record || !officer) return false
    const visitId = String(record._id)
    const who = random.chance(0.9) ? officer._id : random.pick(town.strangers)
    const read = await town.send(random, who, readVisit, { visitId })
    const photos = await photoBy(town, random, who)
    if (!read.ok) return true
    const lines = read.value.lines
      .slice(0, 2)
      .map(({ id: lineId, amount }) => ({ lineId, on: 'bank' as const, amount: random.chance(0.7) ? amount : 1 }))
    const input = { visitId, boardStands: random.chance(0.7), lines, photos }
    const reply = await town.send(random, who, recordVisit, input)
    if (reply.ok) town.note('visited')
    return true
  },
}

export const spotChecks: readonly Move[] = [lead, announce, visit]
