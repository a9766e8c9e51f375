import { answerQuestion } from '../../contract/disclosure/answerQuestion'
import { askQuestion } from '../../contract/disclosure/askQuestion'
import { announceDraw } from '../../contract/supervision/announceDraw'
import { readDraw } from '../../contract/supervision/readDraw'
import { registerLead } from '../../contract/supervision/registerLead'
import type { Acting } from './acting'
import { communityId, PUTIAN } from './places'

const PERIOD = '2026Q2'
const TRIES = 200
const PAUSE_MS = 50

/** A lead on 样本花园, and the county's draw of the second quarter with the visits that came of it. */
export async function seedSpotCheck(world: Acting): Promise<void> {
  const regionId = PUTIAN.county
  const county = world.as('countyLin')
  const garden = await communityId(world, '样本花园')
  world.setTime('2026-08-03')
  await county.does(registerLead, {
    communityId: garden,
    kind: 'hotline12345',
    receivedOn: '2026-08-03',
    reference: '12345工单〔2026〕803号',
  })
  await county.does(announceDraw, { regionId, period: PERIOD })
  await until(world, 'committed')
  world.setTime('2026-08-04')
  await askAndAnswer(world, `${garden}-${PERIOD}`)
  world.setTime('2026-08-05')
  await world.sweep()
  await until(world, 'drawn')
  await world.sweep()
}

/** The answer goes into the log, so the day has a root to draw from. */
async function askAndAnswer(world: Acting, statementId: string): Promise<void> {
  const question = { statementId, lineId: 'i5', words: '通信基站的合同到哪一年？' }
  const { questionId } = await world.as('ownerLiu').does(askQuestion, question)
  await world.as('managerChen').does(answerQuestion, { questionId, words: '到2028年6月，三年一签。' })
}

/** Jobs work on by themselves. */
async function until(world: Acting, state: 'committed' | 'drawn'): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { draw } = await world.as('countyLin').does(readDraw, { regionId: PUTIAN.county, period: PERIOD })
    if (draw?.state === state) return
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  throw new Error(`the draw never was ${state}`)
}
