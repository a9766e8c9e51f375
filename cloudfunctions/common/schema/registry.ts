import { collection } from './declare'

export const registrySchema = [
  collection('regions', ['regionPath'], ['parentId', '_id']),
  collection('communities', ['regionPath', '_id'], ['companyId'], ['name']),
  collection('companies', ['regionPath']),
  collection('units', ['communityId', 'building']),
  collection('people'),
  collection('deskSessions', ['personId', '-createdAt']),
]
