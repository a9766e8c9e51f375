import type { CollectionSchema } from './declare'

export const disclosureSchema: CollectionSchema[] = []
