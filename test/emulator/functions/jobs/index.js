const cloud = require('wx-server-sdk')

cloud.init({ env: 'local' })

const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** A second function: it knows who called it, has no permission for openapi, and a short time. */
exports.main = async ({ api, wait, spin, hold }) => {
  if (hold) {
    const transaction = await cloud.database().startTransaction()
    await transaction
      .collection('counters')
      .doc('held')
      .set({ data: { n: 1 } })
  }
  if (wait) await later(wait)
  while (spin);
  if (api) return cloud.openapi[api.area][api.name](api.data)
  const { OPENID, SOURCE } = cloud.getWXContext()
  return { openid: OPENID ?? null, source: SOURCE }
}
