import { collection } from './declare'

export const supervisionSchema = [
  collection('communityFigures'),
  collection('regionCounters', ['regionId', 'period']),
  collection(
    'workItems',
    ['regionPath', 'state', 'dueKey'],
    ['figureKeys', 'dueKey'],
    ['hands', 'state', 'dueKey'],
    ['communityId', 'state', 'dueKey'],
    ['wakeKey'],
  ),
]
