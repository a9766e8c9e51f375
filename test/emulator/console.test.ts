import type { Emulator } from '../../emulator'
import { emulateFunctions, post } from './support/functions'

const NOW = Date.parse('2026-10-31T04:00:00Z')
let emulator: Emulator
beforeAll(async () => {
  emulator = await emulateFunctions({ now: NOW })
})
afterAll(() => emulator.stop())

const get = async (path: string) => (await fetch(`${emulator.url}/emulator/${path}`)).json()
const send = async (path: string, body: unknown) => (await post(`${emulator.url}/emulator/${path}`, body)).json()

describe('the routes under /emulator', () => {
  it('list the people to act as, who stand in none of the collections', async () => {
    expect(await get('people')).toEqual({ people: [] })
    await send('people', [{ _id: 'o1', name: '样本业主', label: '样本花园 3 幢' }])
    await send('people', { _id: 'o2', name: '样本经理', label: '' })
    await send('people', { _id: 'o1', name: '样本业主', label: '样本花园 4 幢' })
    expect(await get('people')).toEqual({
      people: [
        { openid: 'o1', name: '样本业主', about: '样本花园 4 幢' },
        { openid: 'o2', name: '样本经理', about: '' },
      ],
    })
    expect((await post(`${emulator.url}/emulator/people`, { name: '无名' })).status).toBe(400)
  })

  it('show, set and advance the clock that functions see', async () => {
    expect(await get('clock')).toEqual({ now: NOW, iso: '2026-10-31T04:00:00.000Z', frozen: true })
    expect(await send('clock', { advance: 24 * 3600e3 })).toMatchObject({ iso: '2026-11-01T04:00:00.000Z' })
    expect(await emulator.call('o1', 'api', { action: 'time' })).toMatchObject({ iso: '2026-11-01T04:00:00.000Z' })
    expect(await send('clock', { set: NOW })).toMatchObject({ now: NOW })
    expect((await post(`${emulator.url}/emulator/clock`, { set: 'noon' })).status).toBe(400)
  })

  it('page through the data, and load it', async () => {
    await send('data/counters', [
      { _id: 'c1', n: 1 },
      { _id: 'c2', n: 2 },
      { _id: 'c3', n: 3 },
    ])
    expect(await get('data')).toEqual({ collections: ['things', 'counters', 'log'] })
    expect(await get('data/counters?limit=2')).toEqual({
      documents: [
        { _id: 'c1', n: 1 },
        { _id: 'c2', n: 2 },
      ],
      next: 'c2',
    })
    expect(await get('data/counters?limit=2&after=c2')).toEqual({ documents: [{ _id: 'c3', n: 3 }], next: null })
    expect(await get('data/none')).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  })

  it('fire a timer, which runs without any person', async () => {
    expect(await get('timers')).toEqual({ timers: [{ name: 'everyFive', function: 'api', cron: '0 */5 * * * * *' }] })
    expect(await send('timers/everyFive', {})).toEqual({
      result: {
        event: { Type: 'Timer', TriggerName: 'everyFive', Time: '2026-10-31T04:00:00.000Z', Message: '' },
        openid: null,
        source: 'wx_trigger',
      },
    })
  })

  it('show what was sent and printed', async () => {
    await emulator.call('o1', 'api', { action: 'print' })
    await emulator.call('o1', 'api', {
      action: 'openapi',
      api: 'subscribeMessage.send',
      data: { touser: 'o2', templateId: 't', data: {} },
    })
    expect((await get('logs')).lines).toMatchObject([{ at: NOW, function: 'api', line: '一行日志' }])
    expect((await get('sent')).sent).toMatchObject([{ api: 'subscribeMessage.send', openid: 'o1' }])
    await send('sent/clear', {})
    expect(await get('sent')).toEqual({ sent: [] })
  })

  it('serve the console page with its parts', async () => {
    for (const part of ['', 'app.js', 'dom.js', 'panels.js', 'style.css']) {
      expect((await fetch(`${emulator.url}/emulator/${part}`)).status).toBe(200)
    }
    expect((await fetch(`${emulator.url}/emulator/nothing.js`)).status).toBe(404)
  })
})
