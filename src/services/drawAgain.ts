import type { Output } from '../../contract/operation'
import { listDrawn } from '../../contract/supervision/listDrawn'
import type { readDraw } from '../../contract/supervision/readDraw'
import { faultsOf } from '../../domain/supervision'
import type { DrawFault } from '../../domain/supervision'
import { call } from './cloud'
import { sha256Of } from './hash'

type Draw = NonNullable<Output<typeof readDraw>['draw']>
type Members = Output<typeof listDrawn>['items']

/** What drawing again came to: what differs, or that the list couldn't be fetched whole. */
export type DrawnAgain = { readonly faults: readonly DrawFault[]; readonly communities: number } | 'offline'

/**
 * PT-42: fetches the whole frozen list of a draw and draws it again on this device from what was published.
 * @param onPage how many communities have come so far
 */
export async function drawAgain(draw: Draw, onPage: (communities: number) => void): Promise<DrawnAgain> {
  const pages: Members[] = []
  let after: string | undefined
  do {
    const page = await call(listDrawn, { drawId: draw.drawId, ...(after !== undefined && { after }) })
    if (!page.ok) return 'offline'
    pages.push(page.value.items)
    onPage(pages.flat().length)
    after = page.value.next
  } while (after !== undefined)
  const { listHash = '', commitment = '', nonce = '', beacon = '', seed = '', percent } = draw
  const published = { listHash, commitment, nonce, beacon, seed, percent, pages }
  return { faults: faultsOf(published, sha256Of), communities: pages.flat().length }
}
