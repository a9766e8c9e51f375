import { collection } from './declare'

export const caseSchema = [
  collection(
    'cases',
    ['communityId', 'open', '-listKey'],
    ['communityId', 'problem', 'open', '-listKey'],
    ['readers', '-listKey'],
    ['hands', 'dueKey'],
  ),
  collection('contactLooks', ['caseId', '-at']),
]
