import type { Reply } from '../../contract/operation'
import { sdk } from '../common/cloud/sdk'
import { personAtDesk } from '../common/desk/identify'
import { isPictureVerdict, notePictureVerdict } from '../common/files'
import { serve, tableOf } from '../common/door/serve'
import type { Identify } from '../common/door/serve'
import { cloudStore } from '../common/store/cloudStore'
import { caseHandlers } from './case'
import { disclosureHandlers } from './disclosure'
import { feeHandlers } from './fee'
import { isRequest, readCall, response } from './http'
import { registryHandlers } from './registry'
import { supervisionHandlers } from './supervision'

const handlers = tableOf([
  ...registryHandlers,
  ...disclosureHandlers,
  ...caseHandlers,
  ...feeHandlers,
  ...supervisionHandlers,
])

const unreadable: Reply<never> = { ok: false, refusal: { code: 'door.noSuchOperation' } }

const fromWeChat: Identify = async () => sdk.getWXContext().OPENID || undefined
const fromDesk: Identify = (call) => personAtDesk(cloudStore, call, Date.now())

/**
 * Every operation a person calls: from the mini-program with WeChat's identity, from a desk over HTTP with its session.
 * What WeChat itself pushes comes with no person.
 */
export async function main(event: unknown): Promise<unknown> {
  const call = readCall(event)
  if (isRequest(event)) return response(call ? await serve(handlers, cloudStore, fromDesk, call) : unreadable)
  if (isPictureVerdict(event) && !sdk.getWXContext().OPENID) return notePictureVerdict(cloudStore, event)
  return call ? serve(handlers, cloudStore, fromWeChat, call) : unreadable
}
