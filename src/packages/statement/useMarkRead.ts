import { useEffect } from 'react'
import { markStatementRead } from '../../../contract/disclosure/markStatementRead'
import { call } from '../../services/cloud'
import { markReadHere, wasReadHere } from '../../services/readHere'

/** PT-37: tells once that a verified owner has opened the statement. Nothing of the page waits for it. */
export function useMarkRead(statementId: string, isOwner: boolean): void {
  useEffect(() => {
    if (!isOwner || wasReadHere(statementId)) return
    void call(markStatementRead, { statementId }).then((outcome) => outcome.ok && markReadHere(statementId))
  }, [statementId, isOwner])
}
