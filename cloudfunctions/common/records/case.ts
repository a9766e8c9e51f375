/** Documents of the area case. */
export interface CaseRecords {}
