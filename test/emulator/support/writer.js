/**
 * A process of its own that writes through the SDK until the emulator is killed under it. Each message
 * { url, round, enough } starts a round; it says 'enough' when that many writes were acknowledged, goes on, and when
 * nobody answers any more tells what was acknowledged: { added, removed, moved, revised }.
 */
const cloud = require('wx-server-sdk')

cloud.init({ env: 'local' })
const database = cloud.database({ throwOnNotFound: false })
const _ = database.command

const LOOPS = 6

process.on('message', ({ url, round, enough }) => {
  process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: `${url}/admin` })
  void write(round, enough).then((report) => process.send(report))
})

async function write(round, enough) {
  const report = { added: [], removed: [], moved: 0, revised: 0, acknowledged: 0, enough }
  const loops = Array.from({ length: LOOPS }, (_each, loop) => writeOn(round, loop, report))
  await Promise.all(loops)
  return report
}

/** Ends at the first write that nobody answers; what was not acknowledged may or may not have happened. */
async function writeOn(round, loop, report) {
  for (let n = 0; ; n += 1) {
    const id = `${round}-${loop}-${n}`
    try {
      if (n % 3 === 0) await add(id, round, report)
      else if (n % 3 === 1) await move(id, round, loop, report)
      else await revise(loop, report)
      report.acknowledged += 1
      if (report.acknowledged === report.enough) process.send('enough')
    } catch (error) {
      if (/TransactionConflict/.test(String(error?.errMsg ?? error?.message))) continue
      return
    }
  }
}

async function add(id, round, report) {
  await database.collection('log').add({ data: { _id: `add-${id}`, round, text: '一条记录'.repeat(40) } })
  if (!id.endsWith('6')) return void report.added.push(`add-${id}`)
  await database.collection('log').doc(`add-${id}`).remove()
  report.removed.push(`add-${id}`)
}

/** Three documents that only make sense together: what leaves one counter arrives in the other, and is on record. */
async function move(id, round, loop, report) {
  const pair = loop % 3
  await database.runTransaction(async (transaction) => {
    const counters = transaction.collection('counters')
    await counters.doc(`from-${pair}`).update({ data: { n: _.inc(-1) } })
    await counters.doc(`to-${pair}`).update({ data: { n: _.inc(1) } })
    await transaction.collection('log').add({ data: { _id: `move-${id}`, round } })
  })
  report.moved += 1
}

async function revise(loop, report) {
  const id = `rev-${loop}`
  const { data } = await database.collection('counters').doc(id).get()
  const { stats } = await database
    .collection('counters')
    .where({ _id: id, rev: data.rev })
    .update({ data: { rev: data.rev + 1 } })
  report.revised += stats.updated
}
