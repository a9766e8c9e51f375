/** @jest-environment jsdom */
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { operation } from '../../../contract/operation'
import { signWith } from '../../../src/services/authority'
import { call } from '../../../src/services/cloud'
import { actAs } from '../../../src/services/person'

const declared = { summary: '', who: ['person'], refusals: [], output: v.object({ number: v.number() }) } as const
const send = operation({
  ...declared,
  name: 'case.sendReport',
  effect: 'change',
  input: v.object({ words: v.string() }),
})
const read = operation({ ...declared, name: 'case.readCase', effect: 'read', input: v.object({ id: v.string() }) })

const dead = { errMsg: 'request:fail' }
const answer = (data: unknown) => ({ statusCode: 200, data, header: {}, errMsg: '' })
const request = jest.mocked(Taro.request)
/** What was sent so far, as the door reads it. */
const sent = (): { key?: string; operation: string; input: unknown; desk?: unknown }[] =>
  JSON.parse(JSON.stringify(request.mock.calls.map(([options]) => options.data)))

/** The waits between tries pass at once. */
beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: 1000 })
  request.mockReset()
})
afterEach(() => {
  jest.useRealTimers()
  Taro.clearStorageSync()
  actAs(undefined)
  signWith(async () => undefined)
})

describe('a change on a bad network', () => {
  it('is sent again under the same key until an answer comes', async () => {
    request.mockRejectedValueOnce(dead).mockRejectedValueOnce(dead)
    request.mockResolvedValueOnce(answer({ ok: true, value: { number: 128 } }))

    expect(await call(send, { words: '车' })).toEqual({ ok: true, value: { number: 128 } })
    const keys = sent().map(({ key }) => key)
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
  })

  it('keeps its key after giving up, and gets a new one once answered', async () => {
    request.mockRejectedValue(dead)
    expect(await call(send, { words: '车' })).toEqual({ ok: false, offline: true })
    request.mockResolvedValue(answer({ ok: true, value: { number: 128 } }))
    await call(send, { words: '车' })
    await call(send, { words: '车' })

    const keys = sent().map(({ key }) => key)
    expect(keys).toHaveLength(5)
    expect(new Set(keys.slice(0, 4)).size).toBe(1)
    expect(keys[4]).not.toBe(keys[3])
  })

  it('has another key for another input', async () => {
    request.mockRejectedValue(dead)
    await call(send, { words: '车' })
    await call(send, { words: '杂物' })
    expect(sent()[0]?.key).not.toBe(sent()[3]?.key)
  })

  it.each([
    ['a fault leaves open whether it was done', { ok: false, fault: { id: '4F2A' } }, true],
    ['while the first is still being done', { ok: false, refusal: { code: 'door.busy' } }, true],
    ['a refusal is final', { ok: false, refusal: { code: 'case.closed' } }, false],
  ])('%s', async (_, reply, same) => {
    request.mockResolvedValue(answer(reply))
    expect(await call(send, { words: '车' })).toEqual(reply)
    await call(send, { words: '车' })
    expect(sent()[0]?.key === sent()[1]?.key).toBe(same)
  })
})

describe('what leaves this device', () => {
  it('a reading carries no key', async () => {
    request.mockResolvedValue(answer({ ok: true, value: { number: 1 } }))
    await call(read, { id: 'c1' })
    expect(sent()[0]).toEqual({ operation: 'case.readCase', input: { id: 'c1' } })
  })

  it('names whom one acts as only when one was chosen, and unwraps what the emulator answers then', async () => {
    request.mockResolvedValue(answer({ result: { ok: true, value: { number: 1 } } }))
    await call(read, { id: 'c1' })
    actAs('owner-1')
    expect(await call(read, { id: 'c1' })).toEqual({ ok: true, value: { number: 1 } })
    expect(request.mock.calls.map(([options]) => options.header?.['x-act-as'])).toEqual([undefined, 'owner-1'])
  })

  it('is signed where the desk is signed in', async () => {
    const desk = { sessionId: 's', at: 1, signature: 'x' }
    signWith(async () => desk)
    request.mockResolvedValue(answer({ ok: true, value: { number: 1 } }))
    await call(read, { id: 'c1' })
    expect(sent()[0]?.desk).toEqual(desk)
  })

  it('takes an answer that is none for a fault', async () => {
    request.mockResolvedValue(answer('<html>502</html>'))
    expect(await call(read, { id: 'c1' })).toEqual({ ok: false, fault: { id: '' } })
  })
})
