import { joining } from './registryJoining'
import { keeping } from './registryKeeping'
import type { RefusalTable } from './refusalTable'

/** Everything that the register, joining, files and desks may be refused for: what happened, why, what to do now. */
export const registry: RefusalTable = { ...joining, ...keeping }
