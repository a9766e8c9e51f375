/** Documents of the area disclosure. */
export interface DisclosureRecords {}
