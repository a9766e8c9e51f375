const SHOWN_FIRST = 3
const SHOWN_LAST = 4

/** A number with its middle left out: 138****0004. */
export const masked = (phone: string): string =>
  phone.length <= SHOWN_FIRST + SHOWN_LAST
    ? '*'.repeat(phone.length)
    : `${phone.slice(0, SHOWN_FIRST)}${'*'.repeat(phone.length - SHOWN_FIRST - SHOWN_LAST)}${phone.slice(-SHOWN_LAST)}`
