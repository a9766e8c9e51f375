/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { operation } from '../../../contract/operation'
import { usePages } from '../../../src/services/usePages'

const list = operation({
  name: 'case.listCases',
  effect: 'read',
  summary: '',
  who: ['person'],
  refusals: [],
  input: v.object({ id: v.string(), after: v.optional(v.string()) }),
  output: v.object({ items: v.array(v.number()), next: v.optional(v.string()) }),
})

type Answer = Awaited<ReturnType<typeof Taro.request>>
const request = jest.mocked(Taro.request)
const page = (items: number[], next?: string): Answer => ({
  ...{ statusCode: 200, header: {}, errMsg: '' },
  data: { ok: true, value: { items, ...(next !== undefined && { next }) } },
})

beforeEach(() => request.mockReset())

async function firstPageOf(id: string) {
  request.mockResolvedValueOnce(page([1, 2], 'two'))
  const opened = renderHook(({ of }) => usePages(list, { id: of }), { initialProps: { of: id } })
  await waitFor(() => expect(opened.result.current.items).toEqual([1, 2]))
  return opened
}

describe('a list that is read page by page', () => {
  it('reads the next behind the last, until there is none', async () => {
    const { result } = await firstPageOf('a')
    request.mockResolvedValueOnce(page([3]))
    await act(async () => result.current.more?.())
    expect(result.current).toMatchObject({ items: [1, 2, 3], missed: false })
    expect(result.current.more).toBeUndefined()
  })

  it('reads a page once, however often it is asked for', async () => {
    const { result } = await firstPageOf('a')
    request.mockResolvedValueOnce(page([3], 'three')).mockResolvedValueOnce(page([3], 'three'))
    await act(async () => {
      result.current.more?.()
      result.current.more?.()
    })
    expect(result.current.items).toEqual([1, 2, 3])
    expect(request).toHaveBeenCalledTimes(2)
  })

  it('keeps what was read where the next does not come, and reads it when asked again', async () => {
    const { result } = await firstPageOf('a')
    request.mockResolvedValueOnce({ ...page([]), data: { ok: false, fault: { id: 'f1' } } })
    await act(async () => result.current.more?.())
    expect(result.current).toMatchObject({ items: [1, 2], missed: true })
    request.mockResolvedValueOnce(page([3]))
    await act(async () => result.current.more?.())
    expect(result.current).toMatchObject({ items: [1, 2, 3], missed: false })
  })

  it('puts no late page of another list among these', async () => {
    const { result, rerender } = await firstPageOf('a')
    let late: (answer: Answer) => void = () => undefined
    request.mockReturnValueOnce(new Promise<Answer>((resolve) => (late = resolve)) as ReturnType<typeof Taro.request>)
    act(() => result.current.more?.())
    request.mockResolvedValueOnce(page([7], 'eight'))
    rerender({ of: 'b' })
    await waitFor(() => expect(result.current.items).toEqual([7]))
    await act(async () => late(page([3])))
    expect(result.current.items).toEqual([7])
  })
})
