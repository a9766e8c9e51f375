import { Image, Text, View } from '@tarojs/components'
import { readFile } from '../../../../contract/registry/readFile'
import { dateOf } from '../../../../domain/common'
import { CheckedCard } from '../../../components/CheckedCard'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { aria } from '../../../services/aria'
import { useCall } from '../../../services/useCall'
import type { Visit } from './VisitHead'

/** What a visit brought: the differences, the note and the photos. */
export function Brought({ visit: { checked, note = '', photos = [] } }: { readonly visit: Visit }) {
  const files = useCall(readFile, photos.length === 0 ? undefined : { fileIds: [...photos] })
  if (!checked) return null
  return (
    <>
      <Section title='现场看到的' />
      <CheckedCard checked={checked} today={dateOf(Date.now())} />
      {(note !== '' || photos.length > 0) && (
        <Sheet title='现场记录'>
          {note !== '' && <Text className='body'>{note}</Text>}
          <View className='gap' />
          <View className='photos'>
            {files.state === 'value' &&
              files.value.files.map(({ fileId, url = '' }) => (
                <View key={fileId} className='photo'>
                  <Image className='photo-picture' src={url} mode='aspectFill' {...aria({ label: '现场照片' })} />
                </View>
              ))}
          </View>
          <Text className='cap'>记录和照片只有主管部门看得到。</Text>
        </Sheet>
      )}
    </>
  )
}
