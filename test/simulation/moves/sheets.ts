import { exportStatement } from '../../../contract/disclosure/exportStatement'
import { exportStatements } from '../../../contract/disclosure/exportStatements'
import { listSheets } from '../../../contract/disclosure/listSheets'
import { printStatement } from '../../../contract/disclosure/printStatement'
import { readMade } from '../../../contract/disclosure/readMade'
import { recordEntry } from '../../../contract/disclosure/recordEntry'
import { addDays, dateOf } from '../../../domain/common'
import type { Move } from './move'

/** Somebody prints a statement, and sometimes looks at once whether it is made. */
const printing: Move = {
  name: 'print a sheet',
  weight: 0.4,
  async play(town, random) {
    const statementId = random.any([...town.memory.statements.keys()])
    if (statementId === undefined) return false
    const who = random.chance(0.8) ? random.pick(town.staff())._id : random.pick(town.strangers)
    const reply = await town.send(random, who, printStatement, {
      statementId,
      format: random.pick(['a4', 'a3'] as const),
    })
    if (!reply.ok) return true
    town.note('sheet begun')
    if (random.chance(0.5)) await town.send(random, who, readMade, reply.value)
    if (random.chance(0.5)) await town.send(random, who, listSheets, { statementId })
    return true
  },
}

/** Somebody exports a statement, or an office its quarter. */
const exporting: Move = {
  name: 'export statements',
  weight: 0.4,
  async play(town, random) {
    const statementId = random.any([...town.memory.statements.keys()])
    const region = random.any([...town.world.emulator.data.all('regions')])
    if (statementId === undefined || !region) return false
    const who = random.pick(town.staff())._id
    const reply = random.chance(0.5)
      ? await town.send(random, who, exportStatement, { statementId })
      : await town.send(random, who, exportStatements, { regionId: String(region._id), period: statementId.slice(-6) })
    if (reply.ok) town.note('export begun')
    return true
  },
}

/** Somebody notes that a statement was entered into the provincial system; sometimes on a day that can't be. */
const entering: Move = {
  name: 'note an entry',
  weight: 0.8,
  async play(town, random) {
    const statementId = random.any([...town.memory.statements.keys()])
    if (statementId === undefined) return false
    const enteredOn = addDays(dateOf(town.world.now()), random.chance(0.8) ? 0 : 1 - random.below(60))
    const input = { statementId, enteredOn, number: `FJ${random.below(100_000)}` }
    const who = random.pick(town.staff())._id
    const replies = await town.atOnce(random, [
      { who, operation: recordEntry, input },
      ...(random.chance(0.3) ? [{ who, operation: recordEntry, input: { ...input, number: 'FJ-2' } }] : []),
    ])
    if (replies.some(({ ok }) => ok)) town.note('entry noted')
    return true
  },
}

export const sheets: readonly Move[] = [printing, exporting, entering]
