import { Input, Textarea, type InputProps } from '@tarojs/components'
import { aria } from '../services/aria'
import { Field } from './Field'

interface TextFieldProps {
  readonly label: string
  /** The label is already on the page (a column's head, a question): only read out. */
  readonly bare?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onLeave?: () => void
  readonly optional?: boolean
  readonly note?: string
  readonly error?: string
  readonly placeholder?: string
  readonly maxLength?: number
}

interface OneLineProps extends TextFieldProps {
  readonly kind?: 'text' | 'number' | 'money' | 'phone'
  /** A finding stands under its line: amber edge. */
  readonly finding?: boolean
}

const KEYBOARDS: Record<NonNullable<OneLineProps['kind']>, InputProps['type']> = {
  text: 'text',
  number: 'number',
  money: 'digit',
  phone: 'text',
}

/** One line of text, a number, an amount as typed or a phone number. */
export function TextField({ kind = 'text', finding = false, ...props }: OneLineProps) {
  const { label, value, onChange, onLeave, placeholder = '', maxLength = 60, error } = props
  const classes = ['field', kind, error !== undefined && 'bad', finding && 'look'].filter(Boolean).join(' ')
  return (
    <Field {...around(props)}>
      <Input
        className={classes}
        type={KEYBOARDS[kind] ?? 'text'}
        value={value}
        placeholder={placeholder}
        placeholderClass='placeholder'
        maxlength={maxLength}
        onInput={({ detail }) => onChange(detail.value)}
        onBlur={() => onLeave?.()}
        {...aria({ label })}
      />
    </Field>
  )
}

const LONGEST = 200

/** A few sentences, with how many are written of how many. */
export function LongText(props: TextFieldProps) {
  const { label, value, onChange, onLeave, placeholder = '', maxLength = LONGEST, error } = props
  return (
    <Field {...around(props)} note={`${value.length}字，最多${maxLength}字`}>
      <Textarea
        className={error === undefined ? 'field long' : 'field long bad'}
        value={value}
        placeholder={placeholder}
        placeholderClass='placeholder'
        maxlength={maxLength}
        autoHeight
        onInput={({ detail }) => onChange(detail.value)}
        onBlur={() => onLeave?.()}
        {...aria({ label })}
      />
    </Field>
  )
}

const around = ({ label, bare, optional, note, error }: TextFieldProps) => ({
  ...(!bare && { label }),
  ...(optional && { optional }),
  ...(note !== undefined && { note }),
  ...(error !== undefined && { error }),
})
