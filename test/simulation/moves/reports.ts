import { joinReport } from '../../../contract/case/joinReport'
import { nearbyReports } from '../../../contract/case/nearbyReports'
import { sendReport } from '../../../contract/case/sendReport'
import type { Input } from '../../../contract/operation'
import { PROBLEM_CODES } from '../../../domain/case'
import { RISKY_WORD } from '../../../emulator'
import type { Random } from '../random'
import type { Place, Town } from '../town'
import type { Move } from './move'
import { photoBy } from './photo'

type Report = Input<typeof sendReport>

const WORDS = ['车停在黄线里', `有人骂${RISKY_WORD}`, '楼道堆满纸箱，电话13900000009', '灯坏了三天']

/** Somebody of the community, or anybody. */
function passerBy(town: Town, random: Random, { communityId }: Place): string {
  const owner = random.any(town.owners(communityId))
  return owner && random.chance(0.6) ? owner._id : random.pick(town.strangers)
}

function reportOf(random: Random, { communityId, buildings }: Place, photos: readonly string[]): Report {
  const problem = random.chance(0.45) ? 'fireLaneBlocked' : random.pick(PROBLEM_CODES)
  const building = random.chance(0.06) ? '99栋' : random.pick(buildings)
  return {
    communityId,
    problem,
    place: { building },
    photos: [...photos],
    ...(random.chance(0.5) ? { words: random.pick(WORDS) } : {}),
    ...(random.chance(0.3) ? { plate: '闽B12345' } : {}),
    ...(random.chance(0.4) ? { phone: '13900000008' } : {}),
  }
}

function remember(town: Town, place: Place, reporter: string, value: { readonly caseId: string }): void {
  town.memory.cases.push({ caseId: value.caseId, communityId: place.communityId, reporter })
  town.memory.followers.set(value.caseId, new Set())
  town.note('reported')
}

const report: Move = {
  name: 'report',
  weight: 6,
  async play(town, random) {
    const place = random.pick(town.places)
    const who = passerBy(town, random, place)
    const photos = random.chance(0.4) ? await photoBy(town, random, who) : []
    const input = reportOf(random, place, photos)
    if (random.chance(0.3)) {
      const { communityId, problem } = input
      await town.send(random, who, nearbyReports, { communityId, problem, place: input.place })
    }
    const reply = await town.send(random, who, sendReport, input)
    if (reply.ok) remember(town, place, who, reply.value)
    return true
  },
}

/** Many see the same thing in the same minute. */
const reportAtOnce: Move = {
  name: 'reportAtOnce',
  weight: 0.9,
  async play(town, random) {
    const place = random.pick(town.places)
    const messages = Array.from({ length: 4 + random.below(5) }, () => ({
      who: passerBy(town, random, place),
      operation: sendReport,
      input: reportOf(random, place, []),
    }))
    const replies = await town.atOnce(random, messages)
    replies.forEach((reply, nth) => {
      const who = messages[nth]?.who
      if (reply.ok && who !== undefined) remember(town, place, who, reply.value as { caseId: string })
    })
    return true
  },
}

const join: Move = {
  name: 'join',
  weight: 4,
  async play(town, random) {
    const joined = random.any(town.memory.cases.slice(-20))
    if (!joined) return false
    const crowd = Array.from({ length: random.chance(0.2) ? 5 : 1 }, () => random.pick(town.strangers))
    const input = { caseId: joined.caseId }
    const replies = await town.atOnce(
      random,
      crowd.map((who) => ({ who, operation: joinReport, input })),
    )
    const followers = town.memory.followers.get(joined.caseId)
    crowd.forEach((who, nth) => {
      if (replies[nth]?.ok && who !== joined.reporter) followers?.add(who)
    })
    return true
  },
}

export const reports: readonly Move[] = [report, reportAtOnce, join]
