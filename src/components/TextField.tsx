import { Input, type InputProps } from '@tarojs/components'
import { aria } from '../services/aria'
import { IN_WECHAT } from '../services/environment'
import { Field } from './Field'

interface TextFieldProps {
  readonly label: string
  /** The label is already on the page (a column's head, a question): only read out. */
  readonly bare?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onLeave?: () => void
  /** Which keys the phone shows; what is typed stays text. */
  readonly kind?: 'text' | 'number' | 'money' | 'phone'
  /** May be left out, and says so. */
  readonly optional?: boolean
  /** Why we ask, who sees it. */
  readonly note?: string
  /** What is wrong and how it should look. */
  readonly error?: string | undefined
  /** A finding stands under its line: amber edge. */
  readonly finding?: boolean
  readonly placeholder?: string
  readonly maxLength?: number
}

const KEYS: Record<
  string,
  { readonly wechat: InputProps['type']; readonly browser: 'text' | 'numeric' | 'decimal' | 'tel' }
> = {
  text: { wechat: 'text', browser: 'text' },
  number: { wechat: 'number', browser: 'numeric' },
  money: { wechat: 'digit', browser: 'decimal' },
  phone: { wechat: 'text', browser: 'tel' },
}

/** One line: text, a number, an amount as typed, a phone number. In a browser a real input, so that its label is its own. */
export function TextField(props: TextFieldProps) {
  const { label, bare, optional, note, error } = props
  return (
    <Field
      {...(!bare && { label })}
      {...(optional && { optional })}
      {...(note !== undefined && { note })}
      {...(error !== undefined && { error })}
    >
      <Line {...props} />
    </Field>
  )
}

function Line({
  label,
  value,
  onChange,
  onLeave,
  kind = 'text',
  error,
  finding,
  placeholder = '',
  maxLength = 60,
}: TextFieldProps) {
  const className = ['field', kind, error !== undefined && 'bad', finding && 'look'].filter(Boolean).join(' ')
  const keys = KEYS[kind]
  const shared = { className, value, placeholder, onBlur: () => onLeave?.(), ...aria({ label }) }
  if (!IN_WECHAT) {
    return (
      <input
        {...shared}
        inputMode={keys?.browser}
        maxLength={maxLength}
        aria-invalid={error !== undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    )
  }
  return (
    <Input
      {...shared}
      type={keys?.wechat ?? 'text'}
      placeholderClass='placeholder'
      maxlength={maxLength}
      onInput={({ detail }) => onChange(detail.value)}
    />
  )
}
