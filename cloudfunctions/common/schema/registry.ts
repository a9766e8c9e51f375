import { collection } from './declare'

export const registrySchema = [
  collection('regions', ['parentId', '_id'], ['regionPath']),
  collection('rules'),
  collection(
    'communities',
    ['regionPath', '_id'],
    ['companyId', '_id'],
    ['nameParts', '_id'],
    ['regionPath', 'nameKey'],
    ['nextDutyKey'],
    ['handoverKey'],
  ),
  collection('registers'),
  collection('companies', ['regionPath', '_id'], ['!creditCode']),
  collection('units', ['communityId', 'building', '_id'], ['communityId', '_id'], ['communityId', 'headKey']),
  collection('ownerCounts'),
  collection('bindings', ['communityId', 'state', 'sortKey'], ['personId', 'sortKey'], ['unitId', 'sortKey']),
  collection('people'),
  collection('posts', ['unitKey', '_id'], ['personId', '_id']),
  collection('invitations', ['unitKey', '-createdAt']),
  collection('deskCodes', ['expiresAt']),
  collection('deskSessions', ['personId', '-createdAt'], ['expiresAt']),
  collection('consents', ['personId']),
  collection('files', ['unusedKey'], ['checkTrace'], ['check', 'at'], ['personId', 'at']),
]
