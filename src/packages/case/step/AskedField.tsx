import { View } from '@tarojs/components'
import type { OpenStep } from '../../../../contract/case/view'
import { Choice } from '../../../components/Choice'
import { Field } from '../../../components/Field'
import { LongText } from '../../../components/LongText'
import { PhotoPicker } from '../../../components/PhotoPicker'
import { TextField } from '../../../components/TextField'
import { SCORE_WORDS, STAGE_WORDS } from '../../../locales/case'
import { dayName } from '../../../locales/common'
import type { Photos } from '../../../services/usePhotos'
import { isNeeded } from './filled'
import type { Asked, StepForm } from './forms'
import { DayField } from '../../../components/DayField'
import { targetOptions } from './targets'

interface AskedFieldProps {
  readonly asked: Asked
  readonly form: StepForm
  readonly open: OpenStep
  readonly value: string
  readonly photos: Photos
  /** It must be there and isn't, and the button was pressed. */
  readonly lacking: boolean
  readonly onChange: (value: string) => void
}

const LABELS: Readonly<Record<Asked, string>> = {
  effective: '劝住了没有',
  score: '办得怎样',
  to: '交给谁',
  photos: '照片',
  text: '说一句',
  reason: '原因',
  reply: '给报的人的回话',
  receipt: '回执编号',
  measures: '打算怎么办',
  until: '哪天以前办好',
  stage: '资金申请到哪一步',
}

const LACKS: Readonly<Record<Asked, string>> = {
  effective: '选一个',
  score: '选一个',
  to: '选一个单位',
  photos: '放一张现在的照片',
  text: '写一句',
  reason: '写一句原因',
  reply: '写一句回话，报的人等着看',
  receipt: '写上编号，对方好查',
  measures: '写一句打算怎么办',
  until: '写成2026-12-20这样',
  stage: '选一个',
}

const CHOICES: Partial<Record<Asked, readonly { readonly id: string; readonly title: string }[]>> = {
  effective: [
    { id: 'yes', title: '劝住了' },
    { id: 'no', title: '没劝住，要往上报' },
  ],
  score: Object.entries(SCORE_WORDS).map(([id, title]) => ({ id, title })),
  stage: Object.entries(STAGE_WORDS).map(([id, title]) => ({ id, title })),
}

/** One field of a step's page. */
export function AskedField(props: AskedFieldProps) {
  return (
    <View className='asked'>
      <Asking {...props} />
    </View>
  )
}

function Asking({ asked, form, open, value, photos, lacking, onChange }: AskedFieldProps) {
  const label = form.labels?.[asked] ?? LABELS[asked]
  const optional = !isNeeded(asked, open)
  const error = lacking ? { error: LACKS[asked] } : {}
  const options = asked === 'to' ? targetOptions(open) : CHOICES[asked]
  if (asked === 'stage' && optional) return null
  if (options) {
    return (
      <Field label={label} {...error}>
        <Choice caption={label} options={options} chosen={value} onChoose={onChange} />
      </Field>
    )
  }
  if (asked === 'photos') {
    return (
      <Field label={optional ? `${label}（可以不放）` : label} {...error}>
        <PhotoPicker photos={photos.paths} onChange={photos.choose} note='只有处理的人和报的人看得到。' />
      </Field>
    )
  }
  if (asked === 'until') {
    const note = open.until === undefined ? '' : `最晚${dayName(open.until, open.until)}`
    return <DayField label={label} note={note} value={value} onChange={onChange} {...error} />
  }
  if (asked === 'receipt') return <TextField label={label} value={value} onChange={onChange} {...error} />
  return <LongText label={label} optional={optional} value={value} onChange={onChange} {...error} />
}
