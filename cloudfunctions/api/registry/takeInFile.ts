import { createHash } from 'node:crypto'
import { takeInFile } from '../../../contract/registry/takeInFile'
import type { Output, Parsed } from '../../../contract/operation'
import { accept, refuse } from '../../../domain/common'
import type { Result } from '../../../domain/common'
import type { PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { discard, download, inspect, isIncoming, keep, temporaryUrl, UNUSED_MS } from '../../common/files'
import type { Inspected } from '../../common/files'
import type { FileRecord } from '../../common/records/registry'
import type { Reader } from '../../common/store/port'
import { askPictureCheck } from '../../common/wechat'
import { timeKey } from '../../common/workItems'

type Input = Parsed<typeof takeInFile>

const DAY_MS = 86_400_000
/** Our setting: a statement with a voucher to each line, several times over. */
const MOST_A_DAY = 300

/** Nothing is kept that was refused; what a phone uploaded is taken away as soon as it was looked at. */
export default handler(takeInFile, async (input, context) => {
  if (await tookTooMany(context.store, context)) return refuse({ code: 'registry.tooManyFiles', most: MOST_A_DAY })
  const bytes = await bytesOf(input)
  if (!bytes) return refuse({ code: 'registry.noSuchUpload' })
  const inspected = inspect(input.purpose, bytes)
  const kept = inspected.ok ? await keepFile(input, inspected.value, context) : inspected
  if ('cloudId' in input) await discard(input.cloudId)
  return kept
})

const tookTooMany = async (store: Reader, { caller, now }: PersonContext): Promise<boolean> =>
  (await store.count('files', { personId: caller.personId, at: { gt: now - DAY_MS } }, MOST_A_DAY)) >= MOST_A_DAY

async function bytesOf(input: Input): Promise<Buffer | undefined> {
  if ('content' in input) return Buffer.from(input.content, 'base64')
  return isIncoming(input.cloudId) ? download(input.cloudId) : undefined
}

type Answer = Result<Output<typeof takeInFile>>

/** A call that is repeated gets its first answer, and the file that the repetition stored goes again. */
async function keepFile({ purpose }: Input, inspected: Inspected, context: PersonContext): Promise<Answer> {
  const { caller, now, newId, commit } = context
  const { mime, extension, bytes, width, height } = inspected
  const fileId = newId('file')
  const cloudId = await keep(fileId, extension, bytes)
  const size = width === undefined || height === undefined ? {} : { width, height }
  const answer = { fileId, mime, bytes: bytes.length, ...size }
  const check = await checkOf(mime, cloudId, caller.personId)
  const done = await commit(async (change) => {
    await change.insert('files', {
      _id: fileId,
      personId: caller.personId,
      purpose,
      cloudId,
      mime,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...size,
      ...check,
      at: now,
      unusedKey: timeKey(now + UNUSED_MS, fileId),
    })
    return accept(answer)
  })
  if (!done.ok || done.value.fileId !== fileId) await discard(cloudId)
  return done
}

/** WeChat looks at pictures; where it can't be asked, a person has to. Papers and workbooks are shown to handlers alone. */
async function checkOf(
  mime: string,
  cloudId: string,
  personId: string,
): Promise<Pick<FileRecord, 'check' | 'checkTrace'>> {
  if (!mime.startsWith('image/')) return { check: 'review' }
  const url = await temporaryUrl({ cloudId })
  const checkTrace = url === undefined ? undefined : await askPictureCheck(personId, url)
  return checkTrace === undefined ? { check: 'review' } : { check: 'waiting', checkTrace }
}
