import { collection } from './declare'

export const registrySchema = [
  collection('regions', ['regionPath']),
  collection('communities', ['regionPath'], ['companyId'], ['name']),
  collection('companies', ['regionPath']),
  collection('units', ['communityId', 'building']),
  collection('people'),
  collection('deskSessions', ['personId', '-createdAt']),
]
