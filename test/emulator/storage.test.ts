import type { Emulator } from '../../emulator'
import { createClock } from '../../emulator/clock'
import { openFiles } from '../../emulator/storage'
import { MAX_FILE_BYTES } from '../../emulator/limits'
import { freshDir } from './support/build'
import { emulate } from './support/subject'

let emulator: Emulator
beforeAll(async () => {
  emulator = await emulate({ now: 0 })
})
afterAll(() => emulator.stop())

async function sdkCall(action: string, body: object) {
  const answer = await fetch(`${emulator.url}/admin`, { method: 'POST', body: JSON.stringify({ action, ...body }) })
  return answer.json()
}

async function upload(path: string, content: string): Promise<string> {
  const { data } = await sdkCall('storage.getUploadMetadata', { path, method: 'put' })
  await fetch(data.url, { method: 'PUT', body: content, headers: { authorization: data.authorization } })
  return data.fileId
}

const temporary = async (fileid: string, seconds?: number): Promise<string> =>
  (await sdkCall('storage.batchGetDownloadUrl', { file_list: [{ fileid, max_age: seconds }] })).data.download_list[0]
    .tempFileURL

describe('a temporary URL', () => {
  it('holds to the last of its seconds, and not after', async () => {
    const url = await temporary(await upload('a.txt', 'hello'), 60)
    emulator.clock.set(60_000)
    expect(await (await fetch(url)).text()).toBe('hello')
    emulator.clock.set(60_001)
    expect((await fetch(url)).status).toBe(403)
    emulator.clock.set(0)
  })

  it('opens its own file for its own time, and is not to be guessed or bent', async () => {
    const url = await temporary(await upload('a.txt', 'mine'), 60)
    await upload('b.txt', 'another’s')
    expect((await fetch(url.replace('/a.txt', '/b.txt'))).status).toBe(403)
    expect((await fetch(url.replace('expires=60000', 'expires=99999999'))).status).toBe(403)
    expect((await fetch(url.replace(/sign=.*/, 'sign=00'))).status).toBe(403)
    expect((await fetch(`${emulator.url}/storage/a.txt`)).status).toBe(403)
  })

  it('shows a page that somebody uploaded as a file without power', async () => {
    const answer = await fetch(await temporary(await upload('x.html', '<script>alert(1)</script>')))
    expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('an upload', () => {
  it('goes where its authorization says, while it holds', async () => {
    const { data } = await sdkCall('storage.getUploadMetadata', { path: 'mine.txt', method: 'put' })
    const put = async (url: string): Promise<string> =>
      (await fetch(url, { method: 'PUT', body: 'x', headers: { authorization: data.authorization } })).text()
    expect(await put(data.url.replace('mine', 'yours'))).toContain('<Code>AccessDenied</Code>')
    emulator.clock.set(15 * 60_000 + 1)
    expect(await put(data.url)).toContain('<Code>AccessDenied</Code>')
    emulator.clock.set(15 * 60_000)
    expect(await put(data.url)).toBe('')
    emulator.clock.set(0)
  })

  it('may be as large as the limit, and not a byte larger', async () => {
    const files = openFiles(freshDir('files'), createClock(0), () => '')
    await expect(files.put('large', Buffer.alloc(MAX_FILE_BYTES))).resolves.toMatch(/large$/)
    await expect(files.put('larger', Buffer.alloc(MAX_FILE_BYTES + 1))).rejects.toThrow(/EntityTooLarge/)
  })

  it('is still there after a restart, and old URLs hold', async () => {
    const dir = freshDir('files')
    const clock = createClock(0)
    const before = openFiles(dir, clock, () => 'http://here')
    const fileid = await before.put('照片/1.png', Buffer.from('kept'))
    const { download_list } = await before.perform('storage.batchGetDownloadUrl', { file_list: [{ fileid }] })
    const [{ tempFileURL }] = Array.isArray(download_list) ? download_list : []
    const { searchParams } = new URL(tempFileURL)
    const after = openFiles(dir, clock, () => 'http://here')
    const bytes = await after.download(
      '照片/1.png',
      searchParams.get('sign') ?? '',
      Number(searchParams.get('expires')),
    )
    expect(bytes.toString()).toBe('kept')
  })
})
