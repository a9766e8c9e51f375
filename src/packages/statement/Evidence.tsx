import { Image, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { readFile } from '../../../contract/registry/readFile'
import { LookAtFile } from '../../components/LookAtFile'
import { Press } from '../../components/Press'
import { aria } from '../../services/aria'
import { useCall } from '../../services/useCall'

const LOOK = '有一张照片业主还看不到。看清楚没有别人的脸、车牌和隐私，再让业主看到。'

interface EvidenceProps {
  readonly photos: readonly string[]
  /** Whether each opens large; not where the whole sheet is one thing to press. */
  readonly opens?: boolean
}

/** PT-09: photos with a question, for those who may see them; how many are still being looked at. */
export function Evidence({ photos, opens = false }: EvidenceProps) {
  const files = useCall(readFile, photos.length > 0 ? { fileIds: [...photos] } : undefined)
  if (files.state === 'loading') return <Text className='cap'>正在取照片</Text>
  if (files.state !== 'value') return files.state === 'waiting' ? null : <Text className='cap'>照片没取到</Text>
  const seen = files.value.files.flatMap(({ url, ...file }) => (url === undefined ? [] : [{ ...file, url }]))
  const urls = seen.map(({ url }) => url)
  const hidden = photos.length - seen.length
  return (
    <>
      <View className='evidence'>
        {seen.map(({ url }, nth) => {
          const picture = (
            <Image className='evidence-photo' src={url} mode='aspectFill' {...aria({ label: `证据照片${nth + 1}` })} />
          )
          return opens ? (
            <Press
              key={url}
              label={`放大照片${nth + 1}`}
              onPress={() => void Taro.previewImage({ current: url, urls })}
            >
              {picture}
            </Press>
          ) : (
            <View key={url}>{picture}</View>
          )
        })}
      </View>
      {hidden > 0 && <Text className='cap'>{`${hidden}张照片还在核对，核对过就看得到`}</Text>}
      {opens && seen.map((file) => <LookAtFile key={file.fileId} file={file} words={LOOK} onDone={files.reload} />)}
    </>
  )
}
