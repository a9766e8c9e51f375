import { collection } from './declare'

export const treeSchema = [collection('treeHeads', ['day']), collection('treeState'), collection('treeTiles')]
