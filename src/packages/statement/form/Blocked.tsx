import { Text, View } from '@tarojs/components'
import { Icon } from '../../../components/Icon'
import { TextField } from '../../../components/TextField'
import { aria } from '../../../services/aria'
import { worded } from '../findings'
import { setContact } from './model'
import type { Form } from './useForm'

/** What stops the posting, with the missing field in it; nothing where nothing does. */
export function Blocked({ form }: { readonly form: Form }) {
  const { blocking, statement, opened } = form
  if (blocking.length === 0) return null
  const words = blocking.map((finding) =>
    worded(finding, { statement, grounds: opened.grounds, today: opened.today, to: 'company' }),
  )
  return (
    <View className='blocked' {...aria({ role: 'status' })}>
      <Icon name='struck' className='ochre' />
      <View className='grow'>
        <Text className='strong body'>{`差${blocking.length}项，还不能公示`}</Text>
        {words.map(({ title, next }) => (
          <Text key={title} className='note body'>
            {next}
          </Text>
        ))}
      </View>
    </View>
  )
}

/** 联系人、联系电话: part of what is posted. */
export function ContactFields({ form }: { readonly form: Form }) {
  const { contact } = form.statement
  const missing = (field: string): boolean => form.blocking.some(({ at }) => at === `contact.${field}`)
  return (
    <View className='fpeople'>
      <TextField
        label='联系人'
        value={contact.name}
        error={missing('name') ? '没写联系人' : undefined}
        onChange={(name) => form.change(setContact(form.state, { name }))}
      />
      <TextField
        label='联系电话'
        kind='phone'
        value={contact.phone}
        error={missing('phone') ? '没写全，写成0594-0000000这样' : undefined}
        onChange={(phone) => form.change(setContact(form.state, { phone }))}
      />
    </View>
  )
}
