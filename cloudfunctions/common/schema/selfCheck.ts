import { collection } from './declare'

export const selfCheckSchema = [collection('selfChecks', ['communityId', 'sortKey']), collection('selfCheckReads')]
