import { Engage } from './Engage'
import { PostOnBoard } from './PostOnBoard'
import { Rectify } from './Rectify'
import { Report } from './Report'
import { Verify } from './Verify'
import type { Audit } from './acting'
import type { ActProps } from './acting'

/** What the reader can do now; nothing where it is another's turn. */
export function Act({ audit, onChange }: ActProps) {
  const may = (step: Audit['may'][number]): boolean => audit.may.includes(step)
  return (
    <>
      {may('engage') && <Engage audit={audit} onChange={onChange} />}
      {may('reportProblems') && <Report audit={audit} onChange={onChange} />}
      {may('reportRectified') && <Rectify audit={audit} onChange={onChange} />}
      {may('verifyRectified') && <Verify audit={audit} onChange={onChange} />}
      {may('postRectified') && <PostOnBoard audit={audit} onChange={onChange} />}
    </>
  )
}
