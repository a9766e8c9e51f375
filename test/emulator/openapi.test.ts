import type { Emulator } from '../../emulator'
import { RISKY_WORD } from '../../emulator'
import { cloudError, emulateFunctions } from './support/functions'

const NOW = Date.parse('2026-07-01T00:00:00Z')
let emulator: Emulator
beforeAll(async () => {
  emulator = await emulateFunctions({ now: NOW, pushTo: 'checker', phones: { given: '13800000000' } })
})
afterAll(() => emulator.stop())
beforeEach(() => emulator.clearSent())

const api = (name: string, data: object): Promise<unknown> =>
  emulator.call('o1', 'api', { action: 'openapi', api: name, data })
const text = (content: string): Promise<unknown> =>
  api('security.msgSecCheck', { content, version: 2, scene: 2, openid: 'o1' })

describe('a message to a person', () => {
  it('is recorded with who sent it and when, and sent nowhere', async () => {
    const message = { touser: 'o2', templateId: 't1', page: 'pages/home/index', data: { thing1: { value: '公示了' } } }
    expect(await api('subscribeMessage.send', message)).toMatchObject({ errCode: 0 })
    expect(emulator.sent()).toEqual([
      {
        at: NOW,
        api: 'subscribeMessage.send',
        function: 'api',
        openid: 'o1',
        errcode: 0,
        data: { touser: 'o2', template_id: 't1', page: 'pages/home/index', data: { thing1: { value: '公示了' } } },
      },
    ])
  })

  it.each([
    [{ templateId: 't1', data: {} }, 40003],
    [{ touser: 'o2', data: {} }, 40037],
    [{ touser: 'o2', templateId: 't1' }, 47003],
  ])('that lacks a part is refused with the number of WeChat: %j', async (message, code) => {
    expect((await cloudError(api('subscribeMessage.send', message))).message).toContain(`errCode: ${code}`)
    expect(emulator.sent()).toMatchObject([{ errcode: code }])
  })
})

describe('the content check', () => {
  it('passes a text, and finds one with the test word risky', async () => {
    expect(await text('三季度的电梯广告收入是多少')).toMatchObject({ result: { suggest: 'pass', label: 100 } })
    expect(await text(`前面${RISKY_WORD}后面`)).toMatchObject({ result: { suggest: 'risky', label: 20001 } })
  })

  it('takes 2500 characters, and not one more', async () => {
    expect(await text('字'.repeat(2500))).toMatchObject({ result: { suggest: 'pass' } })
    expect((await cloudError(text('字'.repeat(2501)))).message).toContain('errCode: 45002')
  })
})

describe('a subscription that a person has taken back', () => {
  it('is answered as WeChat does, until it is given again', async () => {
    const send = () => api('subscribeMessage.send', { touser: 'o3', templateId: 't1', data: {} })
    emulator.setConsent('o3', false)
    expect((await cloudError(send())).message).toContain('errCode: 43101')
    emulator.setConsent('o3', true)
    expect(await send()).toMatchObject({ errCode: 0 })
  })
})

describe('the check of a picture', () => {
  const check = async (content: string): Promise<unknown> => emulator.call('o1', 'checker', { content })

  it('is answered later, by a message to the function, with the number that was given', async () => {
    const asked = [await check('a picture'), await check(`bytes ${RISKY_WORD} bytes`), await check('')]
    expect(emulator.pendingPictureChecks().map(({ traceId }) => traceId)).toEqual(asked)
    expect(await emulator.answerPictureChecks()).toBe(3)
    expect(emulator.pendingPictureChecks()).toEqual([])
    const pushed = [...emulator.data.all('log')].map(({ event }) => event)
    const head = { MsgType: 'event', Event: 'wxa_media_check', FromUserName: 'o1', version: 2, CreateTime: NOW / 1000 }
    const verdict = (at: number) => pushed.find((event) => JSON.stringify(event).includes(String(asked[at])))
    expect(verdict(0)).toMatchObject({ ...head, errcode: 0, result: { suggest: 'pass', label: 100 } })
    expect(verdict(1)).toMatchObject({ ...head, errcode: 0, result: { suggest: 'risky', label: 20001 } })
    expect(verdict(2)).toMatchObject({ ...head, errcode: -1008 })
    expect(pushed).toHaveLength(3)
  })
})

describe('a phone number', () => {
  it('is what the test gave for the code, once', async () => {
    const ask = () => api('phonenumber.getPhoneNumber', { code: 'given' })
    expect(await ask()).toMatchObject({ phoneInfo: { purePhoneNumber: '13800000000', countryCode: '86' } })
    expect((await cloudError(ask())).message).toContain('errCode: 40029')
    emulator.setPhone('given', '13900000000')
    expect(await ask()).toMatchObject({ phoneInfo: { phoneNumber: '13900000000' } })
  })
})

describe('the permission list of config.json', () => {
  it('keeps a function from an API that it did not ask for', async () => {
    const media = { mediaUrl: 'https://x/y.jpg', mediaType: 2, version: 2, scene: 1, openid: 'o1' }
    expect((await cloudError(api('security.mediaCheckAsync', media))).message).toContain('errCode: -604101')
    const event = {
      api: { area: 'subscribeMessage', name: 'send', data: { touser: 'o2', templateId: 't1', data: {} } },
    }
    expect((await cloudError(emulator.call('o1', 'jobs', event))).message).toContain('errCode: -604101')
    expect(emulator.sent().map(({ errcode }) => errcode)).toEqual([-604101, -604101])
  })
})
