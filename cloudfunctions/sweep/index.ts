import { sdk } from '../common/cloud/sdk'
import { forgetDesks } from '../common/desk/forget'
import { giveUpWaiting, forgetUnusedFiles } from '../common/files'
import { newId } from '../common/door/serve'
import { cloudStore } from '../common/store/cloudStore'
import { wakeCase } from './case'
import { drawLots } from './draws'
import { openDuties } from './duties'
import { handOver } from './handover'
import { inShares } from './shares'
import { foldEvents } from './fold'
import { forgetAnswers } from './forget'
import { wakeQuestion, wakeStatement } from './raised'
import { resumeJobs } from './resume'
import { logTallies } from './tallies'
import { countServices } from './service'
import { tellEvents } from './tell'
import { growTree } from './tree'
import { holdVouchers } from './vouchers'
import { wakeItems } from './wake'
import type { Waker } from './wake'
import type { WorkItemRecord } from '../common/records/supervision'

/** How long one run works, by a clock that nobody sets; what is left waits for the next, five minutes later. */
const BUDGET_MS = 40_000

const wakers: Partial<Record<WorkItemRecord['kind'], Waker>> = {
  case: wakeCase,
  question: wakeQuestion,
  statement: wakeStatement,
}

type Task = (now: number) => Promise<number>

const tasks: Readonly<Record<string, Task>> = {
  handover: () => handOver(cloudStore),
  duties: (now) => openDuties(cloudStore, now, newId),
  service: (now) => countServices(cloudStore, now, newId),
  vouchers: (now) => holdVouchers(cloudStore, now, newId),
  wake: (now) => wakeItems(cloudStore, wakers, now, newId),
  tallies: (now) => logTallies(cloudStore, now, newId),
  tell: (now) => tellEvents(cloudStore, now),
  fold: (now) => foldEvents(cloudStore, now),
  tree: (now) => growTree(cloudStore, now),
  draws: (now) => drawLots(cloudStore, now, newId),
  resume: (now) => resumeJobs(cloudStore, now),
  pictures: (now) => giveUpWaiting(cloudStore, now),
  files: (now) => forgetUnusedFiles(cloudStore, now),
  desks: (now) => forgetDesks(cloudStore, now),
  forget: (now) => forgetAnswers(cloudStore, now),
}

/**
 * What time does, every five minutes: each task takes a bounded batch found by index, and again until it finds nothing
 * or its share of the time is up; one that fails or never ends holds up no other. It may run twice at once, and it may die anywhere: the
 * next run goes on. Time calls it and nobody else: for a person it does nothing.
 * @returns how many each task took
 */
export async function main(): Promise<Record<string, number>> {
  if (sdk.getWXContext().OPENID) return {}
  const taken: Record<string, number> = {}
  await inShares(Object.keys(tasks), performance.now() + BUDGET_MS, async (name, until) => {
    const { total, isDone } = await repeated(tasks[name], until)
    taken[name] = (taken[name] ?? 0) + total
    return isDone
  })
  return taken
}

async function repeated(task: Task | undefined, until: number): Promise<{ total: number; isDone: boolean }> {
  let total = 0
  let last = -1
  while (task && last !== 0 && performance.now() < until) {
    last = await task(Date.now())
    total += last
  }
  return { total, isDone: last === 0 }
}
