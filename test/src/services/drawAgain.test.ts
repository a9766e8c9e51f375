/** @jest-environment jsdom */
import Taro from '@tarojs/taro'
import type { Output } from '../../../contract/operation'
import type { readDraw } from '../../../contract/supervision/readDraw'
import { localDate } from '../../../domain/common'
import type { TreeHead } from '../../../domain/disclosure'
import { commitmentOf, draw, LIST_BEGINS, listHash, seedOf } from '../../../domain/supervision'
import { drawAgain } from '../../../src/services/drawAgain'
import { remember } from '../../../src/services/storage'
import { consistencyOf, headOn, sha256 } from '../../fixtures/treeOf'

type Draw = NonNullable<Output<typeof readDraw>['draw']>

const LEAVES = Array.from({ length: 9 }, (_, nth) => sha256(`leaf ${nth}`))
const SECOND = headOn('2026-10-20', LEAVES.slice(0, 7))
const BETWEEN = headOn('2026-10-21', LEAVES.slice(0, 8))
const HEAD = headOn('2026-10-22', LEAVES)
const LISTED = Array.from({ length: 4 }, (_, nth) => ({ id: `com_${nth}`, mustCheck: false }))

/** A draw from a root, as it is published. */
function publishedFrom(head: TreeHead): { readonly published: Draw; readonly items: readonly object[] } {
  const terms = {
    listHash: listHash(LIST_BEGINS, LISTED, sha256),
    percent: 50,
    committedOn: '2026-10-20',
    sizeBefore: 7,
  }
  const nonce = sha256('nonce')
  const seed = seedOf(nonce, head.root, sha256)
  const chosen = draw(LISTED, 50, seed, sha256)
  const items = LISTED.map((one) => ({ ...one, name: one.id, drawn: chosen.includes(one.id) }))
  const ground = { id: 'PT-42', document: '', section: '', ground: { quote: '' } } as unknown as Draw['ground']
  const counts = { total: 4, must: 0, pages: 1, chosen: 2 }
  const said = {
    drawId: 'draw_1',
    period: '2026Q3',
    state: 'drawn',
    announcedOn: localDate('2026-10-20'),
    byName: '',
  } as const
  const commitment = commitmentOf({ ...terms, nonce }, sha256)
  const committedOn = localDate(terms.committedOn)
  return { published: { ...said, ...counts, ...terms, committedOn, ground, commitment, nonce, seed, head }, items }
}

/** A server that has three heads, and hides some from whoever asks for the one before a day. */
function serve(items: readonly object[], hides: readonly TreeHead[] = []): void {
  const heads = [SECOND, BETWEEN, HEAD]
  jest.mocked(Taro.request).mockImplementation((({ data }: { data: { operation: string; input: Asked } }) => {
    const value = data.operation === 'supervision.listDrawn' ? { items } : headFor(heads, hides, data.input)
    return Promise.resolve({ statusCode: 200, data: { ok: true, value }, header: {}, errMsg: '' })
  }) as never)
}

type Asked = { readonly day?: string; readonly before?: string; readonly knownSize?: number }

function headFor(heads: readonly TreeHead[], hides: readonly TreeHead[], { day, before, knownSize }: Asked): object {
  const told = heads.filter(
    (head) => !hides.includes(head) && (before === undefined ? head.day === day : head.day < before),
  )
  const head = told.at(-1)
  const goesOn = head !== undefined && knownSize !== undefined && knownSize <= head.size
  return { head, ...(goesOn && { consistency: consistencyOf(LEAVES.slice(0, head.size), knownSize) }) }
}

beforeEach(() => Taro.clearStorageSync())

const again = async (head: TreeHead, hides: readonly TreeHead[] = []) => {
  const { published, items } = publishedFrom(head)
  serve(items, hides)
  return drawAgain(published, () => undefined)
}

describe('PT-42 a device that draws again holds the root against the heads that it is told, and the one that it remembers', () => {
  it('finds nothing where the first root after the commitment was taken', async () => {
    expect(await again(BETWEEN)).toMatchObject({ faults: [], communities: 4 })
    remember('treeHead', HEAD)
    expect(await again(BETWEEN)).toMatchObject({ faults: [], communities: 4 })
  })

  it('finds a later root that was waited for, and one whose elder is kept from it but remembered', async () => {
    expect(await again(HEAD)).toMatchObject({ faults: ['day'] })
    expect(await again(HEAD, [BETWEEN])).toMatchObject({ faults: [] })
    remember('treeHead', BETWEEN)
    expect(await again(HEAD, [BETWEEN])).toMatchObject({ faults: ['day'] })
  })

  it('finds a root that isn’t in line with the remembered one', async () => {
    remember('treeHead', { ...SECOND, root: sha256('another') })
    expect(await again(BETWEEN)).toMatchObject({ faults: ['root'] })
  })
})
