import type { readService } from '../../../../contract/disclosure/readService'
import type { Output } from '../../../../contract/operation'
import type { ServiceItem } from '../../../../domain/disclosure'
import { isWritten, SERVICE_ITEMS } from '../../../../domain/disclosure'

export interface ItemProps {
  readonly item: ServiceItem
  readonly value: Output<typeof readService>
}

/**
 * The items that a page shows, in their order: what is asked, what was written without being asked, and to whoever may write it
 * everything that can be written.
 */
export function shownItems({ companyName, asked, items, mayWrite }: Output<typeof readService>): ServiceItem[] {
  if (companyName === undefined) return []
  const isShown = (item: ServiceItem): boolean =>
    asked.some((one) => one.item === item) ||
    items.some(({ content }) => content.item === item) ||
    (mayWrite && isWritten(item))
  return SERVICE_ITEMS.filter(isShown)
}
