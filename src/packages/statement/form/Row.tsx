import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../../../components/Icon'
import { TextField } from '../../../components/TextField'
import type { Money } from '../../../../domain/common'
import { yuan } from '../../../locales/common'
import { problemWords } from '../../../locales/workbookProblems'
import { settle, typeAmount } from './model'
import type { Form } from './useForm'
import { Why } from './Why'

interface RowProps {
  readonly form: Form
  /** Where findings of this row stand. */
  readonly at: readonly string[]
  readonly item: ReactNode
  readonly extra?: ReactNode
  /** The amount, or the field for it. */
  readonly amount: ReactNode
  readonly kind?: 'total'
}

/** A row of the form: what, voucher or words, amount right of the red line; what is wrong stands under it. */
export function Row({ form, at, item, extra, amount, kind }: RowProps) {
  const hit = form.findings.some((finding) => at.includes(finding.at))
  return (
    <View className={['frow', hit && 'hit', kind].filter(Boolean).join(' ')}>
      <View className='fitem'>
        {item}
        <Unread form={form} fields={at} />
        <Why form={form} at={at} />
      </View>
      <View className='fextra'>{extra}</View>
      <View className='famount'>{amount}</View>
    </View>
  )
}

/** What was typed here and can't be read. */
function Unread({ form, fields }: { readonly form: Form; readonly fields: readonly string[] }) {
  const unread = form.unread.filter(({ field }) => fields.includes(field.replace(/\.day$/, '')))
  return (
    <>
      {unread.map(({ field, code }) => (
        <View key={field} className='funread'>
          <Icon name='struck' small />
          {problemWords(code)}
        </View>
      ))}
    </>
  )
}

interface AmountFieldProps {
  readonly form: Form
  /** A line's id, `opening` or `closing`. */
  readonly field: string
  readonly label: string
  readonly amount: Money | null
}

/** An amount as typed; when one leaves it, as it was understood. */
export function AmountField({ form, field, label, amount }: AmountFieldProps) {
  const { state, change, unread, findings } = form
  const bad = unread.some((one) => one.field === field)
  return (
    <TextField
      bare
      label={`${label}金额`}
      kind='money'
      value={state.typed[field] ?? (amount === null ? '' : yuan(amount))}
      finding={bad || findings.some(({ at }) => at === field)}
      onChange={(text) => change(typeAmount(state, field, text))}
      onLeave={() => change(settle(state, field))}
    />
  )
}
