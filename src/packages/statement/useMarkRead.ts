import { useEffect } from 'react'
import { markStatementRead } from '../../../contract/disclosure/markStatementRead'
import { call } from '../../services/cloud'
import { recall, remember } from '../../services/storage'

const isYes = (kept: unknown): kept is true => kept === true

/** PT-37: tells once that a verified owner has opened the statement. Nothing of the page waits for it. */
export function useMarkRead(statementId: string, isOwner: boolean): void {
  useEffect(() => {
    const name = `read:${statementId}`
    if (!isOwner || recall(name, isYes)) return
    void call(markStatementRead, { statementId }).then((outcome) => outcome.ok && remember(name, true))
  }, [statementId, isOwner])
}
