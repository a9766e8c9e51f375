import { Picker, Text, View } from '@tarojs/components'
import { isLocalDate } from '../../domain/common'
import { Field } from './Field'
import { dayName } from '../locales/common'
import { aria } from '../services/aria'
import { IN_WECHAT } from '../services/environment'

interface DayFieldProps {
  readonly label: string
  readonly note: string
  /** YYYY-MM-DD, or empty. */
  readonly value: string
  readonly error?: string
  readonly onChange: (value: string) => void
}

/** A day: WeChat's own picker on the phone, the browser's at a desk. */
export function DayField({ label, note, value, error, onChange }: DayFieldProps) {
  const className = error === undefined ? 'field' : 'field bad'
  return (
    <Field label={label} {...(note !== '' && { note })} {...(error !== undefined && { error })}>
      {IN_WECHAT ? (
        <Picker mode='date' value={value} onChange={({ detail }) => onChange(detail.value)} {...aria({ label })}>
          <View className={className}>
            <Text className={value === '' ? 'placeholder' : ''}>
              {isLocalDate(value) ? dayName(value, value) : '选一天'}
            </Text>
          </View>
        </Picker>
      ) : (
        <input
          type='date'
          className={className}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          {...aria({ label })}
        />
      )}
    </Field>
  )
}
