import { configure } from '@testing-library/react'
import Taro from '@tarojs/taro'

/** A busy machine takes its time; what never comes is given up. */
configure({ asyncUtilTimeout: 60_000 })

type Answer = { readonly value: unknown } | { readonly refusal: { readonly code: string } } | 'offline'

/** What a stand-in server answers to each operation, and what it was asked. */
export interface Server {
  readonly asked: { readonly operation: string; readonly input: Record<string, unknown>; readonly key?: string }[]
  answer(operation: string, answer: Answer): void
}

/** Answers the page's calls by operation; anything else finds nobody. */
export function standInServer(): Server {
  const answers = new Map<string, Answer>()
  const server: Server = { asked: [], answer: (operation, answer) => void answers.set(operation, answer) }
  jest.mocked(Taro.request).mockImplementation((({ data }: { data: Server['asked'][number] }) => {
    if (data === undefined) return Promise.reject({ errMsg: 'request:fail' })
    server.asked.push(data)
    const answer = answers.get(data.operation) ?? 'offline'
    if (answer === 'offline') return Promise.reject({ errMsg: 'request:fail' })
    const reply = 'value' in answer ? { ok: true, ...answer } : { ok: false, ...answer }
    return Promise.resolve({ statusCode: 200, data: reply, header: {}, errMsg: '' })
  }) as never)
  return server
}
