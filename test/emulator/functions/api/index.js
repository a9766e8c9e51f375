const { threadId } = require('node:worker_threads')
const cloud = require('wx-server-sdk')

cloud.init({ env: 'local' })
const database = cloud.database({ throwOnNotFound: false })
const bornAt = Date.now()

const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** What the tests of the emulator ask a function to do. */
const WORK = {
  whoami: async (event) => {
    const before = cloud.getWXContext()
    if (typeof event.wait === 'number') await later(event.wait)
    const after = cloud.getWXContext()
    return { before: before.OPENID, after: after.OPENID, source: after.SOURCE, appid: after.APPID, env: after.ENV }
  },
  thread: async () => (await later(20), threadId),
  time: () => ({ now: Date.now(), iso: new Date().toISOString(), bornAt, type: typeof Date() }),
  serverDate: async () => {
    await database
      .collection('things')
      .doc('dated')
      .set({ data: { at: database.serverDate(), code: 'dated' } })
    return database.collection('things').doc('dated').get()
  },
  count: async (event) => {
    await database
      .collection('counters')
      .doc(String(event.id))
      .update({ data: { n: database.command.inc(1) } })
    return database.collection('counters').doc(String(event.id)).get()
  },
  transfer: (event) =>
    database.runTransaction(async (transaction) => {
      const counters = transaction.collection('counters')
      await counters.doc(String(event.from)).update({ data: { n: database.command.inc(-1) } })
      await counters.doc(String(event.to)).update({ data: { n: database.command.inc(1) } })
      return 'moved'
    }),
  whereInTransaction: () =>
    database.runTransaction(async (transaction) => {
      await transaction
        .collection('counters')
        .where({ _id: 'a' })
        .update({ data: { n: 99 } })
    }),
  whereAlone: () =>
    database
      .collection('counters')
      .where({ _id: 'a' })
      .update({ data: { n: 2 } }),
  openapi: async (event) => {
    const [area, name] = String(event.api).split('.')
    return cloud.openapi[area ?? '']?.[name ?? '']?.(event.data)
  },
  callJobs: async (event) => (await cloud.callFunction({ name: 'jobs', data: event.data })).result,
  callSelf: async (event) =>
    Number(event.depth) === 0
      ? 0
      : 1 +
        Number(
          (await cloud.callFunction({ name: 'api', data: { action: 'callSelf', depth: Number(event.depth) - 1 } }))
            .result,
        ),
  files: async () => {
    const { fileID } = await cloud.uploadFile({ cloudPath: '样本/照片 1.txt', fileContent: Buffer.from('一张照片') })
    const urls = await cloud.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
    const { fileContent } = await cloud.downloadFile({ fileID })
    const removed = await cloud.deleteFile({ fileList: [fileID] })
    return { fileID, url: urls.fileList[0], text: fileContent.toString(), removed: removed.fileList[0] }
  },
  print: () => console.log('一行日志'),
  exit: () => process.exit(3),
  fail: () => {
    throw new Error('boom')
  },
  large: (event) => 'x'.repeat(Number(event.bytes)),
  hungry: () => {
    const all = []
    for (;;) all.push(new Array(1_000_000).fill(1.5))
  },
  echo: (event) => event,
  nothing: () => undefined,
}

exports.main = async (event) => {
  if (event.httpMethod)
    return {
      statusCode: 201,
      headers: { 'x-echo': '1', 'content-type': 'application/json' },
      body: JSON.stringify({ event, who: cloud.getWXContext().OPENID ?? null }),
    }
  if (event.Type === 'Timer')
    return { event, openid: cloud.getWXContext().OPENID ?? null, source: cloud.getWXContext().SOURCE }
  const work = WORK[String(event.action)]
  if (!work) throw new Error(`no action ${String(event.action)}`)
  return work(event)
}
