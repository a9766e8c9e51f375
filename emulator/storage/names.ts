import { createHash } from 'node:crypto'

/** The name on disk of a cloud path: however a path is written, its name has one length and stays in the directory. */
export const contentHash = (path: string): string => createHash('sha256').update(path).digest('hex')
