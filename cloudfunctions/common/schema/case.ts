import { collection } from './declare'

export const caseSchema = [
  collection(
    'cases',
    ['communityId', 'open', '-listKey'],
    ['communityId', 'problem', 'open', '-listKey'],
    ['readers', '-listKey'],
  ),
  collection('contactLooks', ['caseId', '-at']),
]
