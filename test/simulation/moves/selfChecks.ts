import { markSelfCheckRead } from '../../../contract/disclosure/markSelfCheckRead'
import { noteSelfCheck } from '../../../contract/disclosure/noteSelfCheck'
import { openSelfCheck } from '../../../contract/disclosure/openSelfCheck'
import { publishSelfCheck } from '../../../contract/disclosure/publishSelfCheck'
import { saveSelfCheck } from '../../../contract/disclosure/saveSelfCheck'
import type { Random } from '../random'
import type { Place, Town } from '../town'
import type { Move } from './move'

const PERIODS = ['2026Q3', '2026Q2', '2026H1', '2026Q4']
const PROBLEM = { words: '少了一块牌子', measure: '补一块', by: '2026-12-31', post: '项目经理' }

const workerIn = (town: Town, random: Random, { communityId, companyId }: Place): string | undefined =>
  random.any([
    ...(companyId === undefined ? [] : town.holders(`company:${companyId}`)),
    ...town.holders(`committee:${communityId}`),
  ])?._id

const check: Move = {
  name: 'selfCheck',
  weight: 2,
  async play(town, random) {
    const place = random.pick(town.places)
    const who = workerIn(town, random, place)
    if (who === undefined) return false
    const about = { communityId: place.communityId, period: random.pick(PERIODS) }
    const form = await town.send(random, who, openSelfCheck, about)
    if (!form.ok) return true
    const answers = form.value.items.map(({ id }) => ({
      itemId: id,
      ...(random.chance(0.3) && { problem: PROBLEM }),
    }))
    if (random.chance(0.3)) {
      await town.send(random, who, saveSelfCheck, { ...about, answers: answers.slice(1) })
      return true
    }
    const publication = { on: '2026-10-01', places: ['board' as const], photos: [] }
    const whole = { ...about, answers: random.chance(0.1) ? answers.slice(1) : answers, publication, sms: 1, phone: 0 }
    const crowd = random.chance(0.3) ? [who, who] : [who]
    const replies = await town.atOnce(
      random,
      crowd.map((each) => ({ who: each, operation: publishSelfCheck, input: whole })),
    )
    if (replies.filter(({ ok }) => ok).length > 1) town.fail(`${place.name} published a self-check twice`)
    if (replies.some(({ ok }) => ok)) town.note('self-checked')
    return true
  },
}

const idsIn = (town: Town): string[] => [...town.world.emulator.data.all('selfChecks')].map(({ _id }) => String(_id))

const follow: Move = {
  name: 'noteSelfCheck',
  weight: 1,
  async play(town, random) {
    const selfCheckId = random.any(idsIn(town))
    const place = town.places.find(({ communityId }) => selfCheckId?.startsWith(communityId))
    const who = place && workerIn(town, random, place)
    if (selfCheckId === undefined || who === undefined) return false
    await town.send(random, who, noteSelfCheck, {
      selfCheckId,
      rectified: random.chance(0.5) ? ['board'] : [],
      sms: 2,
      phone: 1,
    })
    return true
  },
}

const read: Move = {
  name: 'readSelfCheck',
  weight: 2,
  async play(town, random) {
    const selfCheckId = random.any(idsIn(town))
    const place = town.places.find(({ communityId }) => selfCheckId?.startsWith(communityId))
    const who = place && random.any(town.owners(place.communityId))?._id
    if (selfCheckId === undefined || who === undefined) return false
    await town.send(random, who, markSelfCheckRead, { selfCheckId })
    return true
  },
}

export const selfChecks: readonly Move[] = [check, follow, read]
