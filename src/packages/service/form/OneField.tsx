import { LongText } from '../../../components/LongText'
import { TextField } from '../../../components/TextField'
import { fieldWords } from '../../../locales/service'
import type { FORM } from './model'

const LONGEST_ARTICLE = 2000
const LONGEST_LINE = 200

interface OneFieldProps {
  readonly field: (typeof FORM)['service'][number]
  readonly value: string
  readonly optional: boolean
  readonly wrong: boolean
  readonly onChange: (text: string) => void
}

export function OneField({ field, value, optional, wrong, onChange }: OneFieldProps) {
  const { name, long, phone, placeholder = '' } = field
  const error = wrong ? (phone ? '写电话号码，如0818-2000001；有几个用顿号隔开' : '写短一些') : undefined
  const shared = { label: fieldWords(name), value, onChange, error, ...(optional && { optional }), placeholder }
  if (long) return <LongText {...shared} maxLength={LONGEST_ARTICLE} />
  return <TextField {...shared} maxLength={LONGEST_LINE} {...(phone && { kind: 'phone' })} />
}
