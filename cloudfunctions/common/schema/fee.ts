import type { CollectionSchema } from './declare'

export const feeSchema: CollectionSchema[] = []
