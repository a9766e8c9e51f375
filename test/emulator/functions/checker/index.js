const cloud = require('wx-server-sdk')

cloud.init({ env: 'local' })

/** Stores a picture and asks for its check (one without content is deleted before WeChat comes); notes what is pushed. */
exports.main = async (event) => {
  if (event.Event)
    return cloud
      .database()
      .collection('log')
      .add({ data: { event, openid: cloud.getWXContext().OPENID ?? null } })
  const cloudPath = `checked-${Math.random()}.jpg`
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from(event.content) })
  const { fileList } = await cloud.getTempFileURL({ fileList: [fileID] })
  if (event.content === '') await cloud.deleteFile({ fileList: [fileID] })
  const asked = {
    mediaUrl: fileList[0].tempFileURL,
    mediaType: 2,
    version: 2,
    scene: 2,
    openid: cloud.getWXContext().OPENID,
  }
  return (await cloud.openapi.security.mediaCheckAsync(asked)).traceId
}
