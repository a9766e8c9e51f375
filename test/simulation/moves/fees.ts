import { importRoll } from '../../../contract/fee/importRoll'
import { readImport } from '../../../contract/fee/readImport'
import { takeInFile } from '../../../contract/registry/takeInFile'
import { rollLine, rollWorkbook } from '../../fixtures/rollSheet'
import type { RollLine } from '../../fixtures/rollSheet'
import type { Random } from '../random'
import type { Town } from '../town'
import type { Move } from './move'

const ROWS = 30
const MOST_LINES = 12

/** Some units of the sample, some of them with a wrong amount, some twice. */
function someRoll(random: Random): Promise<Buffer> {
  const lines = Array.from({ length: 3 + random.below(MOST_LINES) }, () => {
    const wrong: RollLine = { '应收金额（元）': '三百' }
    const difference = random.chance(0.15) ? wrong : { '已收金额（元）': random.below(90) }
    return rollLine(random.below(ROWS), random.chance(0.5) ? difference : {})
  })
  return rollWorkbook(lines)
}

/** A roll is handed in, sometimes twice at once: one import runs, whatever becomes of it. */
const importing: Move = {
  name: 'import fees',
  weight: 0.8,
  async play(town, random) {
    const place = town.places.find(({ name }) => name === '样本花园')
    const [manager] = town.holders(`company:${place?.companyId}`).filter(isManager)
    if (!place || !manager) return false
    const content = (await someRoll(random)).toString('base64')
    const file = await town.send(random, manager._id, takeInFile, { purpose: 'workbook', content })
    if (!file.ok) return true
    const input = { communityId: place.communityId, fileId: file.value.fileId }
    const message = { who: manager._id, operation: importRoll, input }
    const replies = await town.atOnce(random, random.chance(0.3) ? [message, message] : [message])
    if (replies.filter(({ ok }) => ok).length > 1) town.fail('two imports of one community ran at once')
    if (replies.some(({ ok }) => ok)) town.note('import begun')
    return true
  },
}

const watching: Move = {
  name: 'watch an import',
  weight: 0.8,
  async play(town, random) {
    const roll = random.any([...town.world.emulator.data.all('feeRolls')])
    if (!roll) return false
    const manager = random.any(town.staff().filter(isManager))
    if (!manager) return false
    const reply = await town.send(random, manager._id, readImport, { importId: String(roll.importId) })
    if (reply.ok && reply.value.state === 'done') town.note('import done')
    return true
  },
}

const isManager = ({ posts }: ReturnType<Town['staff']>[number]): boolean =>
  posts.some(({ role }) => role === 'companyManager')

export const fees: readonly Move[] = [importing, watching]
