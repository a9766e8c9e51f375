import { sdk } from './cloud/sdk'

/** What WeChat's content check says: nothing against it, a person has to look, never to be shown. */
export type Verdict = 'pass' | 'review' | 'risky'

/** Where a text will stand, as the content check wants it (scene). */
const SCENES = { profile: 1, comment: 2, forum: 3, social: 4 } as const
const LONGEST_CHECKED = 2500
const VERSION = 2
/** -604101: the function lacks the permission, which is our fault and not the text's. */
const NO_PERMISSION = -604101

/**
 * Checks words before anybody else may see them. A person has to look where WeChat can't say: it knows only people who
 * opened the mini-program within two hours, and it may be out of order.
 * @param openid of the one who wrote it
 */
export async function checkText(openid: string, scene: keyof typeof SCENES, text: string): Promise<Verdict> {
  const parts = partsOf(text)
  const verdicts = await Promise.all(parts.map((content) => checkPart(openid, SCENES[scene], content)))
  if (verdicts.includes('risky')) return 'risky'
  return verdicts.includes('review') ? 'review' : 'pass'
}

/** Asks for a check of a picture; the verdict comes later under the number given here, none where it can't be asked for. */
export async function askPictureCheck(openid: string, url: string): Promise<string | undefined> {
  const request = { version: VERSION, scene: SCENES.comment, openid, mediaUrl: url, mediaType: 2 }
  const answer = await sdk.openapi.security.mediaCheckAsync(request).catch(unsure)
  return answer?.traceId
}

/** The number behind a code of WeChat's quick verify; a code counts once and for five minutes. */
export async function phoneNumberOf(code: string): Promise<string | undefined> {
  const answer = await sdk.openapi.phonenumber.getPhoneNumber({ code }).catch(unsure)
  return answer?.phoneInfo?.purePhoneNumber
}

/** A subscription message as its template has it. */
export interface SubscribedMessage {
  readonly templateId: string
  /** Path with parameters. */
  readonly page: string
  /** Field of the template → what stands there. */
  readonly fields: Readonly<Record<string, string>>
}

/** 43101: the person has taken the consent back. */
const NO_CONSENT = 43101

/** Sends a message to one person; `refused` where that person no longer consents. */
export async function sendSubscribed(
  openid: string,
  { templateId, page, fields }: SubscribedMessage,
): Promise<'sent' | 'refused' | 'failed'> {
  const data = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]))
  return sdk.openapi.subscribeMessage
    .send({ touser: openid, templateId, page, data, lang: 'zh_CN' })
    .then(() => 'sent' as const)
    .catch((error: unknown) => (codeOf(error) === NO_CONSENT ? 'refused' : (unsure(error) ?? 'failed')))
}

async function checkPart(openid: string, scene: number, content: string): Promise<Verdict> {
  const answer = await sdk.openapi.security.msgSecCheck({ version: VERSION, openid, scene, content }).catch(unsure)
  const suggest = answer?.result?.suggest
  return suggest === 'pass' || suggest === 'risky' ? suggest : 'review'
}

function partsOf(text: string): string[] {
  const count = Math.ceil(text.length / LONGEST_CHECKED)
  return Array.from({ length: count }, (_, nth) => text.slice(nth * LONGEST_CHECKED, (nth + 1) * LONGEST_CHECKED))
}

/** WeChat didn't say; that is logged, and the caller goes on without. */
function unsure(error: unknown): undefined {
  if (codeOf(error) === NO_PERMISSION) throw error
  console.error(JSON.stringify({ openapi: codeOf(error), message: error instanceof Error ? error.message : '' }))
  return undefined
}

const codeOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'errCode' in error ? Number(error.errCode) : undefined
