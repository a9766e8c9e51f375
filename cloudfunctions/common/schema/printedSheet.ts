import { collection } from './declare'

export const printedSheetSchema = [collection('printedSheets', ['statementId', 'sortKey'])]
