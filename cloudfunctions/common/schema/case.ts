import type { CollectionSchema } from './declare'

export const caseSchema: CollectionSchema[] = []
