import { Text } from '@tarojs/components'
import { Check } from '../../../components/Check'
import { DayField } from '../../../components/DayField'
import { PhotoPicker } from '../../../components/PhotoPicker'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { PLACE_OPTIONS } from '../../../locales/selfCheck'
import type { Photos } from '../../../services/usePhotos'
import { toggle, type CheckForm } from '../model'

interface PublicationProps {
  readonly form: CheckForm
  readonly photos: Photos
  readonly onChange: (form: CheckForm) => void
}

/** PT-55, PT-68: where it hangs since when, with photos, and who was told by other ways than WeChat. */
export function Publication({ form, photos, onChange }: PublicationProps) {
  return (
    <>
      <Section title='公布自查结果' />
      <Sheet title='贴在了哪里'>
        {PLACE_OPTIONS.map(({ id, words }) => (
          <Check
            key={id}
            words={words}
            checked={form.places.some((place) => place === id)}
            onChange={() => onChange(toggle(form, id))}
          />
        ))}
        <DayField label='哪天贴的' note='' value={form.on} onChange={(on) => onChange({ ...form, on })} />
        <PhotoPicker photos={photos.paths} onChange={photos.choose} note='照片核对过，本小区业主看得到。' />
      </Sheet>
      <Sheet title='怎么告诉业主的'>
        <Text className='note body'>
          公布以后，微信自动通知登记业主，人数自己数。另外发过短信、打过电话的，写上户数。
        </Text>
        <TextField
          label='短信告诉了多少户'
          kind='number'
          optional
          maxLength={5}
          value={form.sms}
          onChange={(sms) => onChange({ ...form, sms })}
        />
        <TextField
          label='电话告诉了多少户'
          kind='number'
          optional
          maxLength={5}
          value={form.phone}
          onChange={(phone) => onChange({ ...form, phone })}
        />
      </Sheet>
    </>
  )
}
