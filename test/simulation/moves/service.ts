import { postOther } from '../../../contract/disclosure/postOther'
import { saveServiceItem } from '../../../contract/disclosure/saveServiceItem'
import { withdrawOther } from '../../../contract/disclosure/withdrawOther'
import { fen } from '../../../domain/common'
import { OTHER_KINDS } from '../../../domain/disclosure'
import { RISKY_WORD } from '../../../emulator'
import { COURT_SERVICE } from '../../../scripts/seed/service'
import type { Random } from '../random'
import type { Place, Town } from '../town'
import type { Move } from './move'
import { photoBy } from './photo'

/** Somebody of a community's company, sometimes somebody who has nothing to do with it. */
function writerOf(town: Town, random: Random, { companyId }: Place): string {
  const own = random.any(town.holders(`company:${companyId}`))
  return own && random.chance(0.9) ? own._id : random.pick(town.staff())._id
}

/** Two of a company disclose the same item in the same moment: one version each, or one is told. */
const disclose: Move = {
  name: 'disclose',
  weight: 4,
  async play(town, random) {
    const place = random.pick(town.places)
    const content = random.pick(COURT_SERVICE)
    const standing = town.world.emulator.data.get('services', place.communityId)
    const items: readonly unknown[] = Array.isArray(standing?.items) ? standing.items : []
    const own = items.find((item) => JSON.stringify(item).includes(`"item":"${content.item}"`))
    const version = Number(/"version":(\d+)/.exec(JSON.stringify(own) ?? '')?.[1] ?? 0)
    const changed =
      content.item === 'fitOutSafety' ? { ...content, rules: `${content.rules}${random.below(1000)}` } : content
    const input = {
      communityId: place.communityId,
      content: changed,
      basedOn: random.chance(0.9) ? version : version + 1,
    }
    const crowd = random.chance(0.3) ? 2 : 1
    const who = writerOf(town, random, place)
    const replies = await town.atOnce(
      random,
      Array.from({ length: crowd }, () => ({ who, operation: saveServiceItem, input })),
    )
    if (replies.some(({ ok }) => ok)) town.note('disclosed')
    return true
  },
}

const post: Move = {
  name: 'postOther',
  weight: 3,
  async play(town, random) {
    const place = random.pick(town.places)
    const who = writerOf(town, random, place)
    const fileIds = random.chance(0.3) ? await photoBy(town, random, who) : []
    const kind = random.pick(OTHER_KINDS)
    const on = new Date(town.world.now() - 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length)
    const posting = {
      kind,
      title: random.chance(0.05) ? `${RISKY_WORD}公示` : '样本公示',
      lines: random.chance(0.8) ? [{ item: '样本', side: 'income', amount: fen(random.below(10_000)) } as const] : [],
      fileIds,
      ...(kind === 'performanceReport' && random.chance(0.9) ? { reported: { to: 'assembly', on } as const } : {}),
    }
    const reply = await town.send(random, who, postOther, { communityId: place.communityId, posting })
    if (reply.ok) town.note('postedOther')
    return true
  },
}

const withdraw: Move = {
  name: 'withdrawOther',
  weight: 1,
  async play(town, random) {
    const posting = random.any([...town.world.emulator.data.all('otherPostings')])
    if (!posting) return false
    const place = town.places.find(({ communityId }) => communityId === posting.communityId)
    if (!place) return false
    const who = writerOf(town, random, place)
    const reply = await town.send(random, who, withdrawOther, { otherId: String(posting._id), reason: '写错了' })
    if (reply.ok) town.note('withdrawn')
    return true
  },
}

export const service: readonly Move[] = [disclose, post, withdraw]
