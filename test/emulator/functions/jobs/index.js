const cloud = require('wx-server-sdk')

cloud.init({ env: 'local' })

/** A second function: it knows who called it, has no permission for openapi, and can be slow. */
exports.main = async ({ api, wait }) => {
  if (wait) await new Promise((resolve) => setTimeout(resolve, wait))
  if (api) return cloud.openapi[api.area]?.[api.name]?.(api.data)
  const { OPENID, SOURCE } = cloud.getWXContext()
  return { openid: OPENID ?? null, source: SOURCE }
}
