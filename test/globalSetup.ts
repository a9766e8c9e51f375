import { join } from 'node:path'
import { writePackList } from '../config/packs'

/** What has to be written before the first test file is read. */
export default function setUp(): void {
  writePackList(join(__dirname, '..'))
}
