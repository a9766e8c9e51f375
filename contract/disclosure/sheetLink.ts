import type { Instant } from '../../domain/common'

/** The page that holds a printed sheet against the screen. */
export const CHECK_PAGE = '/packages/statement/check/index'

/** What stands before a sheet's particulars where the pages have no address of their own: the mini-program scans it. */
export const SHEET_PREFIX = 'mingzhang-sheet:'

/** What a sheet's QR code names: the statement, and the short code of the entry that was printed. */
export interface SheetName {
  readonly statementId: string
  /** Without blanks. */
  readonly code: string
  /** The day whose root stands on the sheet; absent where none did when it was printed. */
  readonly rootDay?: string | undefined
  /** When that was found which stands on it besides what it was posted with; null where nothing was. */
  readonly found?: Instant | null | undefined
}

/**
 * The text of a sheet's QR code.
 * @param pages address of the built pages, such as https://example.org/mz/; undefined where there are none outside WeChat
 */
export function sheetLink(pages: string | undefined, sheet: SheetName): string {
  const query = sheetQuery(sheet)
  return pages === undefined ? `${SHEET_PREFIX}${query}` : `${pages.replace(/\/*$/, '/')}#${CHECK_PAGE}?${query}`
}

/** What stands behind the address of the page that checks a sheet. */
export const sheetQuery = ({ statementId, code, rootDay, found }: SheetName): string =>
  [
    `statement=${encodeURIComponent(statementId)}&code=${code.replace(/\s/g, '')}`,
    ...(rootDay === undefined ? [] : [`root=${rootDay}`]),
    ...(found === undefined ? [] : [`found=${found ?? NOTHING}`]),
  ].join('&')

const NOTHING = 'none'

/** What a scanned text names; undefined where it is no sheet of ours. */
export function readSheetLink(text: string): SheetName | undefined {
  const [, statementId = '', code = '', rootDay, found] = SHAPE.exec(text) ?? []
  if (statementId === '') return undefined
  return {
    statementId: decodeURIComponent(statementId),
    code,
    ...(rootDay === undefined ? {} : { rootDay }),
    ...(found === undefined ? {} : { found: readFoundAt(found) }),
  }
}

/** When what stands on a sheet was found, as its link writes it; undefined where it can't be read. */
export const readFoundAt = (text = ''): Instant | null | undefined =>
  text === NOTHING ? null : /^\d{13}$/.test(text) ? Number(text) : undefined

const SHAPE = new RegExp(
  `(?:^${SHEET_PREFIX}|#${CHECK_PAGE}\\?)statement=((?:[\\w.:-]|%3A|%40)+)&code=(\\w{1,16})(?:&root=(\\d{4}-\\d\\d-\\d\\d))?(?:&found=(none|\\d{13}))?$`,
)
