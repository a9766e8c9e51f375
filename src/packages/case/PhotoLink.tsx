import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '../../components/Icon'
import { Press } from '../../components/Press'
import { CasePhotos } from './CasePhotos'

interface PhotoLinkProps {
  /** Ids; empty for those who may not see them. */
  readonly photos: readonly string[]
  readonly count: number
  /** Shown at once. */
  readonly open?: boolean
}

/** Photos of an entry: for whoever may see them behind one tap, for the others how many there are. */
export function PhotoLink({ photos, count, open = false }: PhotoLinkProps) {
  const [shown, setShown] = useState(open)
  if (photos.length === 0) return <Text className='cap'>{`有${count}张照片，只有处理的人看得到`}</Text>
  if (shown) return <CasePhotos photos={photos} />
  return (
    <Press className='link' onPress={() => setShown(true)}>
      <Icon name='picture' small />
      <Text>{`照片${count}张`}</Text>
    </Press>
  )
}
