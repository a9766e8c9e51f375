import { collection } from './declare'

export const disclosureSchema = [
  collection(
    'statements',
    ['communityId', 'sortKey'],
    ['regionPath', 'period', 'sortKey'],
    ['communityId', 'entryHash'],
    ['vouchersKey'],
  ),
  collection('voucherSets', ['keys', 'sortKey'], ['statementId', 'sortKey']),
  collection('statementVersions', ['statementId', 'version'], ['communityId', 'entryHash']),
  collection('statementDrafts'),
  collection('books'),
  collection('logHeads'),
  collection('logEntries', ['communityId', 'seq'], ['treeKey']),
  collection('statementReach'),
  collection('statementReads'),
  collection('questions', ['statementId', 'sortKey'], ['statementId', 'lineId', 'sortKey'], ['personId', 'sortKey']),
]
