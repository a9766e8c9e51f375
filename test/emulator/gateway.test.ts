import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { basename, join } from 'node:path'
import type { Emulator } from '../../emulator'
import { MAX_EVENT_BYTES } from '../../emulator/limits'
import { freshDir } from './support/build'
import { emulateFunctions, post } from './support/functions'

let emulator: Emulator
const webDir = join(freshDir('web'), 'page')
beforeAll(async () => {
  mkdirSync(join(webDir, 'js'), { recursive: true })
  writeFileSync(join(webDir, 'index.html'), '<!doctype html><title>明账</title>')
  writeFileSync(join(webDir, 'js', 'app.js'), 'console.log("一")\n'.repeat(500))
  writeFileSync(join(webDir, 'dot.png'), Buffer.from([1, 2, 3]))
  emulator = await emulateFunctions({ webDir })
})
afterAll(() => emulator.stop())

const at = (path: string): string => emulator.url + path
const acting = { 'x-act-as': 'o1' }

describe('POST /api', () => {
  it('goes to the function as HTTP access carries it, without identity, and comes back as the function says', async () => {
    const answer = await post(at('/api?x=1'), { hello: '你好' }, { 'x-mine': '1' })
    expect([answer.status, answer.headers.get('x-echo')]).toEqual([201, '1'])
    const { event, who } = await answer.json()
    expect(who).toBeNull()
    expect(event).toMatchObject({
      httpMethod: 'POST',
      path: '/api',
      isBase64Encoded: false,
      queryStringParameters: { x: '1' },
    })
    expect([event.headers['x-mine'], JSON.parse(event.body)]).toEqual(['1', { hello: '你好' }])
  })

  it('goes as a person where x-act-as names one, the body being the event', async () => {
    const answer = await post(at('/api'), { action: 'whoami' }, acting)
    expect(await answer.json()).toEqual({ result: expect.objectContaining({ after: 'o1', source: 'wx_client' }) })
  })

  it('takes six megabytes and not one byte more', async () => {
    const body = (bytes: number): string => JSON.stringify({ x: 'x'.repeat(bytes - 8) })
    expect((await post(at('/api'), body(MAX_EVENT_BYTES / 2), acting)).status).toBe(500)
    const answer = await post(at('/api'), body(MAX_EVENT_BYTES + 1))
    expect([answer.status, (await answer.json()).code]).toEqual([413, 'EXCEED_REQUEST_SIZE_LIMIT'])
  })

  it('answers a fault of the function with its code', async () => {
    const answer = await post(at('/api'), { action: 'fail' }, acting)
    expect([answer.status, (await answer.json()).code]).toEqual([500, 'FUNCTIONS_EXECUTE_FAIL'])
    expect((await post(at('/api'), 'not json', acting)).status).toBe(400)
  })
})

describe('who may ask', () => {
  it('pages of this machine, also of another port', async () => {
    const headers = { origin: 'http://localhost:10086' }
    const answer = await post(at('/api'), { action: 'whoami' }, { ...acting, ...headers })
    expect(answer.headers.get('access-control-allow-origin')).toBe(headers.origin)
    const asked = { ...headers, 'access-control-request-headers': 'x-act-as,content-type' }
    const preflight = await fetch(at('/api'), { method: 'OPTIONS', headers: asked })
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'x-act-as,content-type',
    ])
  })

  it.each(['http://evil.example', 'http://127.0.0.1.evil.example', 'null'])('no page from %s', async (origin) => {
    const answer = await post(at('/api'), { action: 'whoami' }, { ...acting, origin })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null])
    expect((await post(at('/admin'), {}, { origin })).status).toBe(403)
  })

  it('nobody under a foreign host name', async () => {
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(emulator.url)
      request(
        { port, host: '127.0.0.1', path: '/emulator/people', headers: { host: `evil.example:${port}` } },
        (answer) => resolve(answer.resume().statusCode),
      )
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })
})

describe('the stand-in for wx', () => {
  it('calls a function as a person, and settles as wx.cloud.callFunction does', async () => {
    const call = async (data: unknown) => (await post(at('/wx/call'), { name: 'api', data }, acting)).json()
    expect(await call({ action: 'whoami' })).toMatchObject({ errMsg: 'cloud.callFunction:ok', result: { after: 'o1' } })
    expect(await call({ action: 'fail' })).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining('boom') })
    expect((await post(at('/wx/call'), { name: 'api' })).status).toBe(400)
  })

  it('takes a file as it is, or as the field of a form', async () => {
    const raw = await post(at('/wx/upload?cloudPath=a/raw.txt'), 'raw text', acting)
    expect(await raw.json()).toMatchObject({ fileID: expect.stringMatching(/^cloud:.*a\/raw.txt$/) })

    const form = new FormData()
    form.append('name', 'x')
    form.append('file', new Blob([Buffer.from([0, 13, 10, 45, 45, 255])]), 'x.png')
    const sent = await fetch(at(`/upload?cloudPath=${encodeURIComponent('照片/x.png')}`), {
      method: 'POST',
      body: form,
    })
    const { fileID } = await sent.json()
    expect(fileID).toMatch(/照片\/x\.png$/)
  })
})

describe('the page', () => {
  it('is served with its types, compressed where it is text, and unchanged ones as 304', async () => {
    const script = await fetch(at('/js/app.js'))
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect([script.headers.get('content-encoding'), Number(script.headers.get('content-length')) < 1000]).toEqual([
      'gzip',
      true,
    ])
    expect(await script.text()).toHaveLength(17 * 500 - 1 + 1)
    const etag = script.headers.get('etag') ?? ''
    expect((await fetch(at('/js/app.js'), { headers: { 'if-none-match': etag } })).status).toBe(304)
    const image = await fetch(at('/dot.png'))
    expect([image.headers.get('content-type'), image.headers.get('content-encoding')]).toEqual(['image/png', null])
  })

  it('is index.html for any path that is no file, and nothing for a file that is not there', async () => {
    expect(await (await fetch(at('/pages/home/index'))).text()).toContain('明账')
    expect((await fetch(at('/js/none.js'))).status).toBe(404)
    writeFileSync(`${webDir}-secret.txt`, 'secret')
    expect((await fetch(at(`/..%2f${basename(webDir)}-secret.txt`))).status).toBe(404)
  })
})
