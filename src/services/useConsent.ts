import Taro from '@tarojs/taro'
import { listConsents } from '../../contract/registry/listConsents'
import { recordConsent } from '../../contract/registry/recordConsent'
import { call } from './cloud'
import { IN_WECHAT } from './environment'
import { useCall } from './useCall'

/** What WeChat says of one template, by its id; anything else counts as no. */
const ANSWERS = ['accept', 'reject', 'ban'] as const

/**
 * Asks WeChat for leave to send messages. Call `ask` first thing in a tap: WeChat takes it at no other time.
 * Nothing in a browser, where the inbox tells.
 */
export function useConsent(templates: readonly string[]): { ask(): Promise<void> } {
  const known = useCall(listConsents, IN_WECHAT ? {} : undefined)
  const wanted =
    known.state === 'value' ? known.value.templates.filter(({ template }) => templates.includes(template)) : []

  async function ask(): Promise<void> {
    if (wanted.length === 0) return
    const tmplIds = wanted.map(({ templateId }) => templateId)
    const asked: unknown = await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }).catch(() => undefined)
    const answers = wanted.flatMap(({ template, templateId }) => {
      const answer = ANSWERS.find((one) => one === said(asked, templateId))
      return answer ? [{ template, answer }] : []
    })
    if (answers.length > 0) await call(recordConsent, { answers })
  }

  return { ask }
}

const said = (asked: unknown, templateId: string): unknown =>
  typeof asked === 'object' && asked !== null ? Object.entries(asked).find(([id]) => id === templateId)?.[1] : undefined
