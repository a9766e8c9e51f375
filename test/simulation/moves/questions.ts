import { answerQuestion } from '../../../contract/disclosure/answerQuestion'
import { askQuestion } from '../../../contract/disclosure/askQuestion'
import { markStatementRead } from '../../../contract/disclosure/markStatementRead'
import { releaseWords } from '../../../contract/disclosure/releaseWords'
import { linesOf, PARTS } from '../../../domain/disclosure'
import { RISKY_WORD } from '../../../emulator'
import type { Random } from '../random'
import type { Town } from '../town'
import type { Move } from './move'
import { photoBy } from './photo'

const WORDS = ['这笔钱花在哪里了', '合同能看吗', `骗子${RISKY_WORD}`]

/** A posted statement, with an owner who may ask about it; sometimes with somebody who may not. */
function readerOf(town: Town, random: Random) {
  const statementId = random.any([...town.memory.statements.keys()])
  const known = town.memory.statements.get(statementId ?? '')
  if (statementId === undefined || !known) return undefined
  const owner = random.any(town.owners(known.communityId))
  const who = owner && random.chance(0.88) ? owner._id : random.pick(town.strangers)
  return { statementId, ...known, who }
}

const ask: Move = {
  name: 'ask',
  weight: 5,
  async play(town, random) {
    const reader = readerOf(town, random)
    if (!reader) return false
    const { statementId, statement, communityId, who } = reader
    const lines = PARTS.flatMap((part) => linesOf(statement, part))
    const lineId = random.chance(0.06) ? 'no-such-line' : (random.any(lines)?.id ?? 'none')
    const crowd = random.chance(0.15) ? [who, who, who] : [who]
    const photos = random.chance(0.3) ? await photoBy(town, random, who) : []
    const replies = await town.atOnce(
      random,
      crowd.map((each) => ({
        who: each,
        operation: askQuestion,
        input: { statementId, lineId, words: random.pick(WORDS), photos },
      })),
    )
    for (const reply of replies) {
      if (!reply.ok) continue
      const { questionId } = reply.value as { questionId: string }
      town.memory.questions.push({ questionId, communityId, asker: who })
      town.note('asked')
    }
    return true
  },
}

const answer: Move = {
  name: 'answer',
  weight: 5,
  async play(town, random) {
    const question = random.any(town.memory.questions.slice(-15))
    if (!question) return false
    const record = town.world.emulator.data.get('questions', question.questionId)
    const [handler = ''] = Array.isArray(record?.handlers) ? record.handlers.map(String) : []
    const holder = random.any(town.holders(handler))
    const who = holder && random.chance(0.9) ? holder._id : random.pick(town.staff())._id
    const input = {
      questionId: question.questionId,
      words: random.chance(0.1) ? RISKY_WORD : '合同在物业办公室，可以来看',
    }
    const crowd = random.chance(0.15) ? [who, who] : [who]
    const replies = await town.atOnce(
      random,
      crowd.map((each) => ({ who: each, operation: answerQuestion, input })),
    )
    if (replies.filter(({ ok }) => ok).length > 1) town.fail(`${question.questionId} was answered twice`)
    if (replies.some(({ ok }) => ok)) town.note('answered')
    return true
  },
}

const release: Move = {
  name: 'release',
  weight: 1,
  async play(town, random) {
    const question = random.any(town.memory.questions)
    const place = town.places.find(({ communityId }) => communityId === question?.communityId)
    const [officer] = town.holders(`region:${place?.regionPath.at(-1)}`)
    if (!question || !officer) return false
    const which = random.chance(0.5) ? 'question' : 'answer'
    await town.send(random, officer._id, releaseWords, { questionId: question.questionId, which })
    return true
  },
}

const read: Move = {
  name: 'read',
  weight: 3,
  async play(town, random) {
    const reader = readerOf(town, random)
    if (!reader) return false
    await town.send(random, reader.who, markStatementRead, { statementId: reader.statementId })
    return true
  },
}

export const questions: readonly Move[] = [ask, answer, release, read]
