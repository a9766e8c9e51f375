import type { KnownHead } from '../../contract/disclosure/proof'
import { readTreeHead } from '../../contract/disclosure/readTreeHead'
import type { Output } from '../../contract/operation'
import { listDrawn } from '../../contract/supervision/listDrawn'
import type { readDraw } from '../../contract/supervision/readDraw'
import { headFollows } from '../../domain/disclosure'
import { faultsOf } from '../../domain/supervision'
import type { DrawFault, HeadsKept } from '../../domain/supervision'
import { call } from './cloud'
import { sha256Of } from './hash'
import { rememberedHead } from './seal'

type Draw = NonNullable<Output<typeof readDraw>['draw']>
type Members = Output<typeof listDrawn>['items']

/** What drawing again came to: what differs, or that the list or the roots couldn't be fetched whole. */
export type DrawnAgain =
  | {
      readonly faults: readonly DrawFault[]
      readonly communities: number
      /** All that was published, as `docs/how-to-check-a-draw.md` takes it. */
      readonly published: string
    }
  | 'offline'

/**
 * PT-42: fetches the whole frozen list of a draw and draws it again on this device from what was published; the root is held against
 * that of its day, the one before it, and the one that this device remembers.
 * @param onPage how many communities have come so far
 */
export async function drawAgain(draw: Draw, onPage: (communities: number) => void): Promise<DrawnAgain> {
  const pages = await wholeList(draw.drawId, onPage)
  const kept = await headsKept(draw.head)
  if (!pages || !kept) return 'offline'
  const {
    listHash = '',
    commitment = '',
    committedOn = '',
    sizeBefore = 0,
    nonce = '',
    head,
    seed = '',
    percent,
  } = draw
  const published = { listHash, commitment, committedOn, sizeBefore, nonce, head, seed, percent, pages }
  const open = pages.map((page) => page.map(({ id, name, mustCheck, drawn }) => ({ id, name, mustCheck, drawn })))
  return {
    faults: faultsOf(published, kept, sha256Of),
    communities: pages.flat().length,
    published: JSON.stringify({ ...published, pages: open }),
  }
}

async function wholeList(drawId: string, onPage: (communities: number) => void): Promise<Members[] | undefined> {
  const pages: Members[] = []
  let after: string | undefined
  do {
    const page = await call(listDrawn, { drawId, ...(after !== undefined && { after }) })
    if (!page.ok) return undefined
    pages.push(page.value.items)
    onPage(pages.flat().length)
    after = page.value.next
  } while (after !== undefined)
  return pages
}

/** The head of the day as the tree has it, and the one before; the first is absent where it isn't in line with the remembered one. */
async function headsKept(head: KnownHead | undefined): Promise<HeadsKept | undefined> {
  if (!head) return {}
  const known = rememberedHead() ?? head
  const [earlier, later] = known.size < head.size ? [known, head] : [head, known]
  const [own, before, line] = await Promise.all([
    call(readTreeHead, { day: head.day }),
    call(readTreeHead, { before: head.day }),
    call(readTreeHead, { day: later.day, knownSize: earlier.size }),
  ])
  if (!own.ok || !before.ok || !line.ok) return undefined
  const isInLine = headFollows(earlier, later, line.value.consistency ?? [], sha256Of)
  return { own: isInLine ? own.value.head : undefined, before: lastOf(before.value.head, known, head) }
}

/** The last head before the one that drew, also where this device alone remembers it. */
const lastOf = (told: KnownHead | undefined, known: KnownHead, { day }: KnownHead): KnownHead | undefined =>
  known.day < day && (told === undefined || told.day < known.day) ? known : told
