import { collection } from './declare'

export const systemSchema = [
  collection('answers', ['at']),
  collection('events', ['foldKey'], ['tellKey']),
  collection('numbers'),
  collection('inbox', ['personId', '-sortKey']),
  collection('jobs', ['resumeKey'], ['personId', '-createdAt']),
  collection('faults', ['-at']),
]
