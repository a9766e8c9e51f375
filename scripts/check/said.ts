import type { Result } from '../../domain/common'
import { refuse } from '../../domain/common'

/** What the command leaves behind: its exit code, what goes to the standard output and what to the standard error. */
export interface Said {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/** Why the command can't go on: what is wrong and what to do, in Chinese, and in English beside it. */
export interface CommandRefusal {
  readonly code: string
  readonly what: string
  readonly now: string
  readonly english: string
}

export type CommandResult<T> = Result<T, CommandRefusal>

export const refused = (code: string, what: string, now: string, english: string) =>
  refuse({ code, what, now, english })

export const refusedText = ({ code, what, now, english }: CommandRefusal): string =>
  [what, now, `${english} [${code}]`].filter((line) => line !== '').join('\n')
