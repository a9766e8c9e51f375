import { Image, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { readFile } from '../../../contract/registry/readFile'
import { Press } from '../../components/Press'
import { aria } from '../../services/aria'
import { useCall } from '../../services/useCall'

/** Photos of a case for those who may see them: handlers at once, the reporter when they passed the check. */
export function CasePhotos({ photos }: { readonly photos: readonly string[] }) {
  const files = useCall(readFile, photos.length > 0 ? { fileIds: [...photos] } : undefined)
  if (files.state === 'loading') return <Text className='cap'>正在取照片</Text>
  if (files.state !== 'value') return files.state === 'waiting' ? null : <Text className='cap'>照片没取到</Text>
  const seen = files.value.files.flatMap(({ url }) => url ?? [])
  const hidden = photos.length - seen.length
  return (
    <View>
      <View className='case-photos'>
        {seen.map((url, nth) => (
          <Press
            key={url}
            label={`放大照片${nth + 1}`}
            onPress={() => void Taro.previewImage({ current: url, urls: seen })}
          >
            <Image className='case-photo' src={url} mode='aspectFill' {...aria({ label: `照片${nth + 1}` })} />
          </Press>
        ))}
      </View>
      {hidden > 0 && <Text className='cap'>{`还有${hidden}张在检查，过了就能看`}</Text>}
    </View>
  )
}
