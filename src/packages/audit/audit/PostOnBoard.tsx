import { Text } from '@tarojs/components'
import { useState } from 'react'
import { postAuditRectified } from '../../../../contract/disclosure/audit/postAuditRectified'
import { Button } from '../../../components/Button'
import { Field } from '../../../components/Field'
import { PhotoPicker } from '../../../components/PhotoPicker'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { usePhotos, type DraftPhoto } from '../../../services/usePhotos'
import { useSend } from '../../../services/useSend'
import type { ActProps } from './acting'

/** PT-52 公开公示: the photo of the board with what was put right. */
export function PostOnBoard({ audit: { statementId }, onChange }: ActProps) {
  const [kept, keep] = useState<readonly DraftPhoto[]>([])
  const photos = usePhotos(kept, keep)
  const [tried, setTried] = useState(false)
  const { busy, trouble, send } = useSend(postAuditRectified)
  async function post(): Promise<void> {
    setTried(true)
    const [fileId] = (await photos.ids()) ?? []
    if (fileId !== undefined && (await send({ statementId, fileId }))) onChange()
  }
  return (
    <Sheet title='把整改贴到公示牌上'>
      <Text className='note body'>打印审计结果和整改情况，贴到小区公示牌，拍一张照片放上来，这项审计就办完了。</Text>
      <Field label='公示牌的照片' {...(tried && kept.length === 0 && { error: '放一张贴好以后的照片' })}>
        <PhotoPicker photos={photos.paths} onChange={photos.choose} most={1} note='业主都看得到。' />
      </Field>
      <Button kind='primary' busy={busy || photos.busy} onPress={() => void post()}>
        贴好了
      </Button>
      <Trouble trouble={trouble ?? photos.trouble} />
    </Sheet>
  )
}
