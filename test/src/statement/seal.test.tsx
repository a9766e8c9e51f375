/** @jest-environment jsdom */
import { render, renderHook, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { Proof } from '../../../contract/disclosure/proof'
import { localDate } from '../../../domain/common'
import { contentHash, entryHash, leafHash, nextEntry } from '../../../domain/disclosure'
import type { LogEntry } from '../../../domain/disclosure'
import { treeWords } from '../../../src/locales/log'
import { SealSheet } from '../../../src/packages/statement/read/SealSheet'
import RootPage from '../../../src/packages/statement/root'
import { useSeal } from '../../../src/services/seal'
import type { Sealed } from '../../../src/services/seal'
import { aStatement } from '../../fixtures/statement'
import { consistencyOf, headOn, inclusionOf, sha256 } from '../../fixtures/treeOf'
import { standInServer } from '../case/server'
import type { Server } from '../case/server'

const COMMUNITY = 'com_1'
const ID = `${COMMUNITY}-2026Q3`

const FIRST: PostedContent = {
  communityId: COMMUNITY,
  communityName: '样本花园',
  period: '2026Q3',
  statement: aStatement(),
  poster: { kind: 'company', name: '样本物业' },
  postedAt: 1_000,
  postedOn: localDate('2026-10-15'),
  daysLate: 0,
  findings: [],
  checked: [],
  grounds: [],
  sources: [],
  decisions: [],
}
const SECOND: PostedContent = {
  ...FIRST,
  correction: { version: 2, at: 2_000, on: localDate('2026-10-16'), reason: '少写了一笔', replaces: 'first' },
}

/** A log with both versions, and the tree that it stands in with another community's entries. */
const entryOf = (last: LogEntry | undefined, content: PostedContent, at: number): LogEntry =>
  nextEntry(COMMUNITY, last, { kind: 'posted', at, contentHash: contentHash(content, 'salt', sha256) }, sha256)
const ONE = entryOf(undefined, FIRST, Date.parse('2026-10-15T01:00:00Z'))
const TWO = entryOf(ONE, SECOND, Date.parse('2026-10-16T01:00:00Z'))
const leafOf = (entry: LogEntry): string =>
  leafHash({ communityId: COMMUNITY, seq: entry.seq, hash: entryHash(entry, sha256) }, sha256)
const LEAVES = [leafOf(ONE), sha256('another community'), sha256('a third'), leafOf(TWO)]

/** What an honest server answers to a phone that remembers a tree of some size. */
function proofOf(entry: LogEntry, day: string, leaves: readonly string[], known?: number): Proof {
  const index = leaves.indexOf(leafOf(entry))
  const goesOn = known !== undefined && known <= leaves.length
  return {
    communityId: COMMUNITY,
    entry,
    salt: 'salt',
    head: headOn(day, leaves),
    ...(index >= 0 && { inclusion: inclusionOf(leaves, index) }),
    ...(goesOn && { consistency: consistencyOf(leaves, known) }),
  }
}

let server: Server
beforeEach(() => {
  Taro.clearStorageSync()
  server = standInServer()
})

/** What a phone makes of a statement as the server shows it. */
async function seen(proof: Proof, content: PostedContent, version: number, isLast = true): Promise<Sealed> {
  server.answer('disclosure.readProof', { value: proof })
  const shownAs = { version, isLast }
  const { result, unmount } = renderHook(() => useSeal(ID, content, shownAs))
  await waitFor(() => expect(result.current.state).not.toBe('checking'))
  unmount()
  return result.current
}

const seesFirst = () => seen(proofOf(ONE, '2026-10-15', LEAVES.slice(0, 2)), FIRST, 1)
const seesSecond = () => seen(proofOf(TWO, '2026-10-16', LEAVES, 2), SECOND, 2)

describe('a phone that looks again notices what was changed behind its back', () => {
  it('asks by the version that it shows and the head that it remembers', async () => {
    expect(await seesFirst()).toMatchObject({ state: 'verified', goesOn: false, replaced: false })
    expect(await seesSecond()).toMatchObject({ state: 'verified', goesOn: true, replaced: true })
    expect(server.asked.map(({ input }) => input)).toEqual([
      { statementId: ID, version: 1 },
      { statementId: ID, version: 2, knownSize: 2 },
    ])
  })

  it('is not told an older head, another root for the same entries, nor another day for the same root', async () => {
    await seesSecond()
    const old = proofOf(ONE, '2026-10-15', LEAVES.slice(0, 2))
    expect(await seen(old, FIRST, 1, false)).toMatchObject({ state: 'differs', difference: 'head' })
    const forked = [...LEAVES.slice(0, 1), sha256('forged'), ...LEAVES.slice(2)]
    expect(await seen(proofOf(TWO, '2026-10-16', forked, 4), SECOND, 2)).toMatchObject({ difference: 'head' })
    expect(await seen(proofOf(TWO, '2026-10-17', LEAVES, 4), SECOND, 2)).toMatchObject({ difference: 'head' })
    expect(await seen(proofOf(TWO, '2026-10-16', LEAVES, 4), SECOND, 2)).toMatchObject({ state: 'verified' })
  })

  it('is not told that the version before a correction stands again; as an earlier one it is verified', async () => {
    await seesSecond()
    const before = proofOf(ONE, '2026-10-16', LEAVES, 4)
    expect(await seen(before, FIRST, 1)).toMatchObject({ state: 'differs', difference: 'entry' })
    expect(await seen(before, FIRST, 1, false)).toMatchObject({ state: 'verified' })
  })

  it('is not told that there never was a root', async () => {
    await seesSecond()
    server.answer('disclosure.readTreeHead', { value: {} })
    render(<RootPage />)
    expect(await screen.findByText('总根取不到了')).toBeTruthy()
  })

  it('says on the page of roots whether the last one goes on', async () => {
    await seesFirst()
    const { head, consistency } = proofOf(TWO, '2026-10-16', LEAVES, 2)
    server.answer('disclosure.readTreeHead', { value: { head, consistency } })
    const { unmount } = render(<RootPage />)
    expect(await screen.findByText('和这台手机上次记下的接得上，以前的没人动过')).toBeTruthy()
    unmount()
    server.answer('disclosure.readTreeHead', { value: { head, consistency: [] } })
    render(<RootPage />)
    expect(await screen.findByText('和这台手机上次记下的接不上，打电话问社区')).toBeTruthy()
  })
})

describe('the seal says no more than this phone worked out', () => {
  const head = headOn('2026-10-15', LEAVES)
  const words = (worked: object, today: string) =>
    treeWords({ state: 'verified', ...worked }, FIRST, localDate(today)) ?? ''

  it('is read out whole, and not only what pressing does', () => {
    render(
      <SealSheet sealed={{ state: 'verified', again: jest.fn() }} content={FIRST} today={localDate('2026-10-15')} />,
    )
    expect(screen.getByRole('button', { name: /一字不差.*今天夜里收进当日总根.*再核一遍/ })).toBeTruthy()
  })

  it('speaks of what went before only where it remembered a root', () => {
    expect(words({ head, goesOn: true }, '2026-10-16')).toContain('和你手机上次记下的接得上')
    expect(words({ head, goesOn: false }, '2026-10-16')).not.toContain('接得上')
  })

  it('says that this is another version than last time', () => {
    expect(words({ head, goesOn: true, replaced: true }, '2026-10-16')).toContain('后来换上的')
    expect(words({ head, goesOn: true, replaced: false }, '2026-10-16')).not.toContain('后来换上的')
  })

  it.each([
    ['2026-10-15', false],
    ['2026-10-17', false],
    ['2026-10-18', true],
  ])('on %s, in no root yet, it is overdue: %s', (today, overdue) =>
    expect(words({}, today).includes('早该收进总根')).toBe(overdue),
  )
})
