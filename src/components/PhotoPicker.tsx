import { Image, Text, View } from '@tarojs/components'
import { pickPhotos } from '../services/files'
import { aria } from '../services/aria'
import { Icon } from './Icon'
import { Press } from './Press'

interface PhotoPickerProps {
  /** Paths on this device. */
  readonly photos: readonly string[]
  readonly onChange: (photos: readonly string[]) => void
  /** At most three unless said otherwise. */
  readonly most?: number
  /** Who sees them: 车牌和人脸只有处理的人看得到. */
  readonly note?: string
}

const MOST = 3

/** Takes or picks photos; each can be taken out again. */
export function PhotoPicker({ photos, onChange, most = MOST, note = '' }: PhotoPickerProps) {
  const left = most - photos.length
  const add = async (): Promise<void> => onChange([...photos, ...(await pickPhotos(left))].slice(0, most))
  return (
    <View>
      <View className='photos'>
        {photos.map((path, nth) => (
          <View key={path} className='photo'>
            <Image className='photo-picture' src={path} mode='aspectFill' {...aria({ label: `照片${nth + 1}` })} />
            <Press
              className='photo-off'
              label={`去掉照片${nth + 1}`}
              onPress={() => onChange(photos.filter((other) => other !== path))}
            >
              <View className='disc'>
                <Icon name='cross' small />
              </View>
            </Press>
          </View>
        ))}
        {left > 0 && (
          <Press className='photo-add' onPress={() => void add()}>
            <Icon name='camera' />
            <Text>{photos.length === 0 ? '拍照或选照片' : '再拍一张'}</Text>
          </Press>
        )}
      </View>
      <Text className='cap'>{`最多${most}张。${note}`}</Text>
    </View>
  )
}
