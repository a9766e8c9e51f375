import * as v from 'valibot'
import { serve } from '../../../cloudfunctions/common/door/serve'
import type { Store } from '../../../cloudfunctions/common/store/port'
import { operation } from '../../../contract/operation'

const PHONE = '13912345678'

const breaking = operation({
  name: 'case.breaking',
  summary: 'Answers with what its contract does not allow',
  effect: 'read',
  who: ['guest'],
  input: v.object({}),
  output: v.object({ phone: v.pipe(v.string(), v.regex(/^x$/)) }),
  refusals: [],
})

it('what is kept of a fault and what is logged of it hold no number and no plate', async () => {
  const kept: unknown[] = []
  const logged = jest.spyOn(console, 'error').mockImplementation((line) => void kept.push(line))
  const insert = async (_: string, record: object): Promise<boolean> => kept.push(record) > 0
  const store = { get: async () => undefined, insert } as unknown as Store
  const handlers = new Map([
    [
      'case.breaking',
      { operation: breaking as never, run: async () => ({ ok: true, value: { phone: PHONE } }) as const },
    ],
    ['case.throwing', { operation: breaking as never, run: () => Promise.reject(new Error(`闽B54321, ${PHONE}`)) }],
  ])
  for (const name of handlers.keys()) {
    const reply = await serve(handlers, store, async () => undefined, { operation: name, input: {} })
    expect(reply).toMatchObject({ ok: false, fault: { id: expect.stringMatching(/^[0-9A-F]{6}$/) as unknown } })
  }
  logged.mockRestore()
  expect(kept).toHaveLength(4)
  expect(JSON.stringify(kept)).not.toMatch(/13912345678|闽B54321/)
})
