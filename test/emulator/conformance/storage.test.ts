import type { Subject } from '../support/subject'
import { connect } from '../support/subject'

let subject: Subject
beforeAll(async () => {
  subject = await connect()
})
afterAll(() => subject.close())

describe('a stored file', () => {
  it('is put, read by its id and by a temporary URL, and deleted', async () => {
    const { cloud } = subject
    const content = Buffer.from([0, 1, 2, 255, 254, 10, 13])
    const { fileID } = await cloud.uploadFile({ cloudPath: subject.id('照片/a b.png'), fileContent: content })
    expect(fileID).toMatch(/^cloud:\/\//)
    expect((await cloud.downloadFile({ fileID })).fileContent.equals(content)).toBe(true)

    const [listed] = (await cloud.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })).fileList
    expect(listed?.status).toBe(0)
    const answer = await fetch(encodeURI(listed?.tempFileURL ?? ''))
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true)

    expect((await cloud.deleteFile({ fileList: [fileID] })).fileList[0]?.status).toBe(0)
    expect((await cloud.getTempFileURL({ fileList: [fileID] })).fileList[0]?.tempFileURL).toBe('')
  })

  it('is replaced by a second upload to its path', async () => {
    const { cloud } = subject
    const cloudPath = subject.id('twice.txt')
    await cloud.uploadFile({ cloudPath, fileContent: Buffer.from('first') })
    const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from('second') })
    expect((await cloud.downloadFile({ fileID })).fileContent.toString()).toBe('second')
    await cloud.deleteFile({ fileList: [fileID] })
  })

  it('that is not there has no URL', async () => {
    const { cloud } = subject
    const { fileID } = await cloud.uploadFile({ cloudPath: subject.id('gone.txt'), fileContent: Buffer.from('x') })
    await cloud.deleteFile({ fileList: [fileID] })
    const [listed] = (await cloud.getTempFileURL({ fileList: [fileID] })).fileList
    expect([listed?.status === 0, listed?.tempFileURL]).toEqual([false, ''])
  })
})
