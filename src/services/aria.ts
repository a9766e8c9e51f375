import { mergeInternalComponents } from '@tarojs/shared'
import names from './aria.json'
import { IN_WECHAT } from './environment'

// config/aria.ts adds the same names to the same components of the templates: attributes are counted in order.
if (IN_WECHAT) {
  mergeInternalComponents({ View: names, Text: names, Image: names, Button: names, Input: names, Textarea: names })
}

/** What a screen reader is told about a view. */
export interface Aria {
  readonly role?: string
  readonly label?: string
  readonly hidden?: boolean
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly expanded?: boolean
  readonly selected?: boolean
  readonly current?: boolean
  readonly live?: 'polite' | 'assertive'
}

/** Attributes for a Taro component: browsers know `role`, WeChat knows `aria-role`. */
export function aria({ role, label, current, live, ...states }: Aria): Record<string, string> {
  const named = Object.entries(states).map(([name, value]) => [
    `aria-${name}`,
    value === undefined ? undefined : `${value}`,
  ])
  const given = [
    [IN_WECHAT ? 'aria-role' : 'role', role],
    ['aria-label', label],
    ['aria-current', current ? 'true' : undefined],
    ['aria-live', live],
    ...named,
  ]
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}
