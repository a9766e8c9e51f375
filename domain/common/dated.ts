import type { LocalDate } from './calendar'

/** Something that holds from a day on. */
export interface Dated {
  readonly from: LocalDate
  /** Last day on which it holds; absent while there is no end. */
  readonly until?: LocalDate
}

/** Whether it holds on a day; its first and its last day count. */
export const holdsOn = ({ from, until }: Dated, day: LocalDate): boolean =>
  from <= day && (until === undefined || day <= until)

/** Those that hold on a day: the one that began last first, of two from the same day the one recorded later. */
export const latestOn = <T extends Dated>(dated: readonly T[], day: LocalDate): T[] =>
  dated
    .filter((one) => holdsOn(one, day))
    .reverse()
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1))
