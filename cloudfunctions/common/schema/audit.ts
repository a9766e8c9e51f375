import { collection } from './declare'

export const auditSchema = [
  collection(
    'audits',
    ['regionPath', 'state', 'listKey'],
    ['communityId', 'listKey'],
    ['bundleId', 'listKey'],
    ['tallyKey'],
  ),
  collection('objections', ['statementId', 'sortKey'], ['sheetId', 'sortKey']),
  collection('objectionHeads'),
  collection('signatureSheets', ['statementId', 'sortKey']),
  collection('objectionTallies'),
  collection('auditBundles', ['regionPath', 'listKey']),
]
