/** Documents of the area fee. */
export interface FeeRecords {}
