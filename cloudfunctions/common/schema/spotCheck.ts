import { collection } from './declare'

export const spotCheckSchema = [
  collection('leads'),
  collection('draws', ['wakeKey']),
  collection('drawSecrets'),
  collection('drawPages', ['drawId', 'nth']),
  collection('visits', ['statementId', 'done']),
]
