import type { Clock } from '../clock'

/** The last lines that functions printed, and why calls failed. */
export interface Logs {
  add(functionName: string, requestId: string | undefined, line: string): void
  lines(): readonly LogLine[]
}

export interface LogLine {
  readonly at: number
  readonly function: string
  readonly requestId: string | undefined
  readonly line: string
}

const KEPT = 1000

export function createLogs(clock: Clock): Logs {
  let lines: LogLine[] = []
  return {
    add: (functionName, requestId, line) => {
      lines = [...lines.slice(1 - KEPT), { at: clock.now(), function: functionName, requestId, line }]
    },
    lines: () => lines,
  }
}
