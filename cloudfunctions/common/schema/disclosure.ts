import { collection } from './declare'

export const disclosureSchema = [
  collection('statements', ['communityId', 'sortKey'], ['regionPath', 'period', 'sortKey']),
  collection('statementVersions', ['statementId', 'version']),
  collection('statementDrafts'),
  collection('books'),
  collection('logHeads'),
  collection('logEntries', ['communityId', 'seq'], ['treeKey']),
  collection('statementReach'),
  collection('statementReads'),
  collection('questions', ['statementId', 'sortKey'], ['statementId', 'lineId', 'sortKey'], ['personId', 'sortKey']),
]
