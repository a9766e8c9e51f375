import { versionIdOf } from '../cloudfunctions/common/disclosure/ids'
import { breach } from './books'
import type { Check } from './books'

/** PT-40: a sheet in the list shows a version of its statement that was posted, and no other. */
export const sheetsShowWhatWasPosted: Check = (books) => {
  const versions = [
    ...books.statements.map(({ _id, ...one }) => ({ ...one, statementId: _id })),
    ...books.statementVersions,
  ]
  const posted = new Map(versions.map((one) => [versionIdOf(one.statementId, one.version), one]))
  return books.printedSheets.flatMap(({ _id, communityId, statementId, version, entryHash }) => {
    const shown = posted.get(versionIdOf(statementId, version))
    const agrees = shown?.entryHash === entryHash && shown.communityId === communityId
    return agrees ? [] : [breach('sheetsShowWhatWasPosted', `printedSheets/${_id}`, entryHash, shown?.entryHash)]
  })
}
