/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { operation } from '../../../contract/operation'
import { useCall } from '../../../src/services/useCall'
import { useDraft } from '../../../src/services/useDraft'
import { useSend } from '../../../src/services/useSend'

const declared = { summary: '', who: ['person'], refusals: [], output: v.object({ number: v.number() }) } as const
const send = operation({
  ...declared,
  name: 'case.sendReport',
  effect: 'change',
  input: v.object({ words: v.string() }),
})
const read = operation({ ...declared, name: 'case.readCase', effect: 'read', input: v.object({ id: v.string() }) })

const request = jest.mocked(Taro.request)
const answer = (data: unknown) => ({ statusCode: 200, data, header: {}, errMsg: '' })
const value = (number: number) => answer({ ok: true, value: { number } })

beforeEach(() => request.mockReset())
afterEach(() => Taro.clearStorageSync())

describe('a reading', () => {
  it('goes from nothing to the value, and reads anew for another input', async () => {
    request.mockResolvedValueOnce(value(1)).mockResolvedValueOnce(value(2))
    const { result, rerender } = renderHook(({ id }) => useCall(read, { id }), { initialProps: { id: 'a' } })
    expect(result.current.state).toBe('waiting')
    await waitFor(() => expect(result.current).toMatchObject({ state: 'value', value: { number: 1 } }))
    rerender({ id: 'b' })
    await waitFor(() => expect(result.current).toMatchObject({ state: 'value', value: { number: 2 } }))
  })

  it('shows the skeleton when the answer takes its time', async () => {
    request.mockReturnValue(new Promise(() => undefined) as ReturnType<typeof Taro.request>)
    const { result } = renderHook(() => useCall(read, { id: 'a' }))
    await waitFor(() => expect(result.current.state).toBe('loading'))
  })

  it('never shows a late answer to an earlier question', async () => {
    let late: (reply: ReturnType<typeof value>) => void = () => undefined
    request.mockReturnValueOnce(new Promise((resolve) => (late = resolve)) as ReturnType<typeof Taro.request>)
    request.mockResolvedValueOnce(value(2))
    const { result, rerender } = renderHook(({ id }) => useCall(read, { id }), { initialProps: { id: 'a' } })
    rerender({ id: 'b' })
    await waitFor(() => expect(result.current).toMatchObject({ value: { number: 2 } }))
    await act(async () => late(value(1)))
    expect(result.current).toMatchObject({ value: { number: 2 } })
  })

  it('asks nothing while there is nothing to ask', () => {
    renderHook(() => useCall(read, undefined))
    expect(request).not.toHaveBeenCalled()
  })

  it('keeps what is shown while it reloads', async () => {
    request.mockResolvedValueOnce(value(1)).mockResolvedValueOnce(value(2))
    const { result } = renderHook(() => useCall(read, { id: 'a' }))
    await waitFor(() => expect(result.current.state).toBe('value'))
    act(() => result.current.reload())
    expect(result.current).toMatchObject({ state: 'value', value: { number: 1 } })
    await waitFor(() => expect(result.current).toMatchObject({ value: { number: 2 } }))
  })
})

describe('a reading without a network', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  it('says so at first, but leaves what is shown when a reload finds nobody', async () => {
    const pass = () => act(() => jest.advanceTimersByTimeAsync(2000))
    request.mockRejectedValue({ errMsg: 'request:fail' })
    const { result } = renderHook(() => useCall(read, { id: 'a' }))
    await pass()
    expect(result.current.state).toBe('offline')
    request.mockResolvedValueOnce(value(1))
    act(() => result.current.reload())
    await pass()
    expect(result.current.state).toBe('value')
    act(() => result.current.reload())
    await pass()
    expect(request).toHaveBeenCalledTimes(7)
    expect(result.current).toMatchObject({ state: 'value', value: { number: 1 } })
  })
})

describe('sending', () => {
  it('goes once however often it is pressed', async () => {
    request.mockResolvedValue(value(128))
    const { result } = renderHook(() => useSend(send))
    await act(async () => {
      const [first, second] = await Promise.all([
        result.current.send({ words: '车' }),
        result.current.send({ words: '车' }),
      ])
      expect([first, second]).toEqual([{ number: 128 }, undefined])
    })
    expect(request).toHaveBeenCalledTimes(1)
    expect(result.current).toMatchObject({ busy: false })
    expect(result.current.trouble).toBeUndefined()
  })

  it('says why it did not go through, and forgets it when the next one does', async () => {
    request.mockResolvedValueOnce(answer({ ok: false, refusal: { code: 'case.closed', number: 5 } }))
    request.mockResolvedValueOnce(value(1))
    const { result } = renderHook(() => useSend(send))
    await act(async () => void (await result.current.send({ words: '车' })))
    expect(result.current.trouble).toEqual({ kind: 'refusal', refusal: { code: 'case.closed', number: 5 } })
    await act(async () => void (await result.current.send({ words: '车' })))
    expect(result.current.trouble).toBeUndefined()
  })
})

describe('a draft', () => {
  const isText = (kept: unknown): kept is string => typeof kept === 'string'
  const open = () => renderHook(() => useDraft('ask:s1', '', isText))

  it('is there again after a restart and says when it was kept', () => {
    const before = Date.now()
    const { result } = open()
    expect(result.current.keptAt).toBeUndefined()
    act(() => result.current.write('第3台的钱在哪？'))
    const again = open().result.current
    expect(again.value).toBe('第3台的钱在哪？')
    expect(again.keptAt).toBeGreaterThanOrEqual(before)
  })

  it('leaves nothing behind once sent', () => {
    const { result } = open()
    act(() => result.current.write('x'))
    act(() => result.current.discard())
    expect(open().result.current).toMatchObject({ value: '' })
  })

  it('begins anew when what was kept no longer has the shape of the form', () => {
    Taro.setStorageSync('draft:ask:s1', { value: { old: true }, keptAt: 1 })
    expect(open().result.current.value).toBe('')
  })
})
