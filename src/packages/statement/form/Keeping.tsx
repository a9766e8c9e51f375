import { View } from '@tarojs/components'
import type { Keeping } from '../../../../domain/disclosure'
import { Choice } from '../../../components/Choice'
import { TextField } from '../../../components/TextField'
import { setKeeping } from './model'
import type { Form } from './useForm'
import { Why } from './Why'

const KINDS = [
  { id: 'separateAccount', title: '单独开户' },
  { id: 'separateBooks', title: '专账管理' },
] as const

/** PT-10: where the money is kept, as the register has it; it can be put right here, among the ways that the policy allows. */
export function KeepingFields({ form }: { readonly form: Form }) {
  const { keeping } = form.statement
  const allowed = form.opened.policy.keeping?.values[0]?.value
  const set = (fields: Partial<Keeping>): void =>
    form.change(setKeeping(form.state, { kind: 'separateAccount', holder: '', lastFour: '', ...keeping, ...fields }))
  return (
    <View>
      <Choice
        caption='钱放在哪里'
        options={KINDS.filter(({ id }) => allowed?.includes(id) ?? true)}
        chosen={keeping?.kind}
        onChoose={(id) => set({ kind: id === 'separateBooks' ? 'separateBooks' : 'separateAccount' })}
      />
      <View className='fpeople'>
        <View className='fperson'>
          <TextField label='户名' value={keeping?.holder ?? ''} onChange={(holder) => set({ holder })} />
        </View>
        <View className='fperson'>
          <TextField
            label='账号后四位'
            kind='number'
            maxLength={4}
            value={keeping?.lastFour ?? ''}
            onChange={(lastFour) => set({ lastFour })}
          />
        </View>
      </View>
      <Why form={form} at={['keeping']} />
    </View>
  )
}
