import type { Emulator } from '../../emulator'
import { cloudError, emulateFunctions } from './support/functions'

let emulator: Emulator
beforeAll(async () => {
  emulator = await emulateFunctions()
})
afterAll(() => emulator.stop())
beforeEach(async () => {
  emulator.setFaults({})
  await emulator.data.load('counters', [
    { _id: 'from', n: 10 },
    { _id: 'to', n: 0 },
  ])
})

const transfer = (): Promise<unknown> => emulator.call('o1', 'api', { action: 'transfer', from: 'from', to: 'to' })
const numbers = (): unknown[] => ['from', 'to'].map((id) => emulator.data.get('counters', id)?.n)

describe('faults that a test injects', () => {
  it.each([1, 2, 3, 4])('a worker killed at call %i of a transaction leaves nothing, and is replaced', async (at) => {
    emulator.setFaults({ killWorkerAtDbCall: at })
    const error = await cloudError(transfer())
    expect([error.code, error.message]).toEqual(['FUNCTIONS_EXECUTE_FAIL', expect.stringMatching(/was killed/)])
    expect(numbers()).toEqual([10, 0])
    expect(await transfer()).toBe('moved')
    expect(numbers()).toEqual([9, 1])
  })

  it.each([1, 2, 3, 4])('an error at call %i of a transaction leaves nothing', async (at) => {
    emulator.setFaults({ failDbCall: at })
    expect((await cloudError(transfer())).message).toMatch(/fault injected/)
    expect(numbers()).toEqual([10, 0])
    expect(await transfer()).toBe('moved')
  })

  it.each([2, 3])('a conflict at write %i comes out, for the SDK does not retry it', async (at) => {
    emulator.setFaults({ conflictAtDbCall: at })
    expect((await cloudError(transfer())).message).toMatch(/TransactionConflict/)
    expect(numbers()).toEqual([10, 0])
  })

  it('a conflict of the commit is retried by the SDK itself', async () => {
    emulator.setFaults({ conflictAtDbCall: 4 })
    expect(await transfer()).toBe('moved')
    expect(numbers()).toEqual([9, 1])
  })

  it('a commit whose answer is lost has happened, and the caller cannot know', async () => {
    emulator.setFaults({ dropReplyAfterCommit: true })
    await cloudError(transfer())
    expect(numbers()).toEqual([9, 1])
    expect(await transfer()).toBe('moved')
  })

  it('calls are counted, so that the next fault can be placed', async () => {
    await transfer()
    expect(emulator.dbCalls()).toBe(4)
  })
})
