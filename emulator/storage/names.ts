import { createHash } from 'node:crypto'

/** The name on disk of a cloud path: any path makes a name of one length that leaves the directory alone. */
export const contentHash = (path: string): string => createHash('sha256').update(path).digest('hex')
