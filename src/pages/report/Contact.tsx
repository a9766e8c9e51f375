import { Text } from '@tarojs/components'
import { Check } from '../../components/Check'
import { Popup } from '../../components/Popup'
import { TextField } from '../../components/TextField'
import type { Draft } from '../../services/useDraft'
import type { ReportDraft } from './draft'

interface ContactPopupProps {
  readonly open: boolean
  /** The caller's own number, masked; absent where none was verified. */
  readonly own: string | undefined
  readonly draft: Draft<ReportDraft>
  readonly onClose: () => void
}

/** Where the reporter can be reached: their verified number, another one, or none. */
export function ContactPopup({ open, own, draft, onClose }: ContactPopupProps) {
  const { value, write } = draft
  return (
    <Popup title='处理的人怎么找你' open={open} onClose={onClose}>
      {own !== undefined && (
        <Check
          words={`用${own}`}
          checked={!value.withoutPhone && value.phone === ''}
          onChange={(checked) => write({ ...value, withoutPhone: !checked, phone: '' })}
        />
      )}
      <TextField
        label={own === undefined ? '电话' : '换一个号码'}
        kind='phone'
        optional
        value={value.phone}
        onChange={(phone) => write({ ...value, phone })}
      />
      <Text className='cap'>只有处理的人看得到，谁看过都有记录。</Text>
    </Popup>
  )
}

/** Whether handlers can reach the reporter. */
export const hasContact = ({ phone, withoutPhone }: ReportDraft, own: string | undefined): boolean =>
  phone !== '' || (own !== undefined && !withoutPhone)

/** 139****0008, or that none is left. */
export function contactWords(draft: ReportDraft, own: string | undefined): string {
  if (!hasContact(draft, own)) return '没留，可以不留'
  return draft.phone === '' ? (own ?? '') : draft.phone
}
