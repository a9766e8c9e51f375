import { Text, View } from '@tarojs/components'
import { Icon } from '../../../components/Icon'
import { TextField } from '../../../components/TextField'
import { PART_WORDS } from '../../../locales/disclosure'
import { aria } from '../../../services/aria'
import { worded } from '../findings'
import { setContact } from './model'
import type { Form } from './useForm'

/** What stops the posting, with the missing field in it; nothing where nothing does. */
export function Blocked({ form }: { readonly form: Form }) {
  const { blocking, statement, opened } = form
  if (blocking.length === 0) return null
  const parts = blocking.filter(({ what }) => what === 'disclosure.partMissing').map(({ at }) => partName(at))
  const others = blocking.filter(({ what }) => what !== 'disclosure.partMissing')
  const where = { statement, grounds: opened.grounds, today: opened.today, to: 'company' } as const
  const words = [
    ...(parts.length > 0 ? [`没填${parts.join('、')}。五个部分都要有，没有发生的写0。`] : []),
    ...others.map((finding) => worded(finding, where).next),
  ]
  return (
    <View className='blocked' {...aria({ role: 'status' })}>
      <Icon name='struck' className='ochre' />
      <View className='grow'>
        <Text className='strong body'>{`差${blocking.length}项，还不能公示`}</Text>
        {words.map((line) => (
          <Text key={line} className='note body'>
            {line}
          </Text>
        ))}
      </View>
    </View>
  )
}

const partName = (at: string): string => Object.entries(PART_WORDS).find(([part]) => part === at)?.[1] ?? at

/** 联系人、联系电话: part of what is posted. */
export function ContactFields({ form }: { readonly form: Form }) {
  const { contact } = form.statement
  const missing = (field: string): boolean => form.blocking.some(({ at }) => at === `contact.${field}`)
  return (
    <View className='fpeople'>
      <View className='fperson'>
        <TextField
          label='联系人'
          value={contact.name}
          error={missing('name') ? '没写联系人' : undefined}
          onChange={(name) => form.change(setContact(form.state, { name }))}
        />
      </View>
      <View className='fperson'>
        <TextField
          label='联系电话'
          kind='phone'
          value={contact.phone}
          error={missing('phone') ? '没写全，写成0594-0000000这样' : undefined}
          onChange={(phone) => form.change(setContact(form.state, { phone }))}
        />
      </View>
    </View>
  )
}
