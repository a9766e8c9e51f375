import type { Operation } from '../operation'

/** Operations of the area disclosure. */
export const disclosureOperations: readonly Operation[] = []
