import { listItems } from '../../../contract/supervision/listItems'
import { readDesk } from '../../../contract/supervision/readDesk'
import type { Figure, WorkItem } from '../../../contract/supervision/workItem'
import { ALL_PERIODS } from '../../../contract/supervision/workItem'
import type { World } from '../../fixtures/world'

/** The figures of a region as somebody reads them: indicator of a period → how many. */
export async function figuresOf(world: World, who: string, regionId: string): Promise<Record<string, number>> {
  const { figures } = await world.as(who).does(readDesk, { regionId })
  return Object.fromEntries(figures.map(({ period, indicator, value }) => [`${indicator} ${period}`, value]))
}

type Asked = Partial<Pick<Figure, 'indicator' | 'period'>> & { state?: WorkItem['state'] | 'standing' }

/** Every item behind a figure or in a state, page by page. */
export async function itemsOf(world: World, who: string, regionId: string, asked: Asked = {}): Promise<WorkItem[]> {
  const { period, ...rest } = asked
  const input = { regionId, ...rest, ...(period === undefined || period === ALL_PERIODS ? {} : { period }) }
  const items: WorkItem[] = []
  let after: string | undefined
  do {
    const page = await world.as(who).does(listItems, { ...input, ...(after === undefined ? {} : { after }) })
    items.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return items
}

/** The code with which a call is refused; `read` where it isn't. */
export const answerOf = (reply: { ok: boolean; refusal?: { code: string } }): string =>
  reply.ok ? 'read' : (reply.refusal?.code ?? 'fault')
