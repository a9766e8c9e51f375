import type { Operation } from '../operation'

/** Operations of the area registry. */
export const registryOperations: readonly Operation[] = []
