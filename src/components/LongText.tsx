import { Text, Textarea, View } from '@tarojs/components'
import { aria } from '../services/aria'
import { IN_WECHAT } from '../services/environment'
import { Field } from './Field'

interface LongTextProps {
  readonly label: string
  /** The question stands above already: the label is only read out. */
  readonly bare?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly optional?: boolean
  readonly error?: string | undefined
  readonly placeholder?: string
  /** 200 unless said otherwise. */
  readonly maxLength?: number
}

const LONGEST = 200

/** A few sentences, with how many characters are written of how many. */
export function LongText({ maxLength = LONGEST, ...props }: LongTextProps) {
  const { label, bare, value, optional, error } = props
  return (
    <Field {...(!bare && { label })} {...(optional && { optional })} {...(error !== undefined && { error })}>
      <Lines {...props} maxLength={maxLength} />
      <View className='row'>
        <View className='grow' />
        <Text className='cap'>{`${value.length}字，最多${maxLength}字`}</Text>
      </View>
    </Field>
  )
}

function Lines({ label, value, onChange, error, placeholder = '', maxLength = LONGEST }: LongTextProps) {
  const className = error === undefined ? 'field long' : 'field long bad'
  const shared = { className, value, placeholder, ...aria({ label }) }
  if (!IN_WECHAT) {
    return <textarea {...shared} maxLength={maxLength} onChange={({ target }) => onChange(target.value)} />
  }
  return (
    <Textarea
      {...shared}
      placeholderClass='placeholder'
      maxlength={maxLength}
      autoHeight
      onInput={({ detail }) => onChange(detail.value)}
    />
  )
}
