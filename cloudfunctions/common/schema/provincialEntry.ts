import { collection } from './declare'

export const provincialEntrySchema = [collection('provincialEntries')]
