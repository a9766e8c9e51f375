import { writePackList } from '../config/packs'

/** Finds the policy packs by their folders; what is built, checked or tested reads the list. */
writePackList(process.cwd())
