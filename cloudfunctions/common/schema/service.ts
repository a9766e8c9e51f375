import { collection } from './declare'

export const serviceSchema = [
  collection('services', ['turnKey']),
  collection('serviceVersions', ['communityId', 'item', 'sortKey']),
  collection('otherPostings', ['communityId', 'sortKey'], ['communityId', 'kind', 'stands', 'sortKey']),
]
