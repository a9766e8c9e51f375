import { Image, Text, View } from '@tarojs/components'
import { readFile } from '../../contract/registry/readFile'
import { aria } from '../services/aria'
import { useCall } from '../services/useCall'
import { LookAtFile } from './LookAtFile'

const LOOK = '业主还看不到这张照片。看过没有别人的脸和车牌，就让业主看到。'

/** The photo of the notice board, once it may be seen. */
export function BoardPhoto({ fileId }: { readonly fileId: string }) {
  const reading = useCall(readFile, { fileIds: [fileId] })
  const file = reading.state === 'value' ? reading.value.files[0] : undefined
  if (!file) return null
  if (file.url === undefined) return <Text className='cap'>公示牌的照片还在核对，核对过就看得到。</Text>
  return (
    <>
      <View className='board-photo'>
        <Image className='board-picture' src={file.url} mode='aspectFill' {...aria({ label: '公示牌的照片' })} />
      </View>
      <LookAtFile file={file} words={LOOK} onDone={reading.reload} />
    </>
  )
}
