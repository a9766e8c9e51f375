import { Text, View } from '@tarojs/components'
import { dateOf, type Instant } from '../../domain/common'
import { moment } from '../locales/common'
import { aria } from '../services/aria'
import { Button } from './Button'

interface OfflineProps {
  /** When the draft was kept, where one was being written. */
  readonly keptAt?: Instant | undefined
  readonly onRetry?: () => void
}

/** No network: what is kept where, and that nothing sends itself. */
export function Offline({ keptAt, onRetry }: OfflineProps) {
  const draft = keptAt !== undefined
  const when = draft ? moment(keptAt, dateOf(Date.now())) : ''
  return (
    <View className='sheet state' {...aria({ role: 'alert' })}>
      <Text className='strong body'>{draft ? '没有网，草稿存在这台设备里' : '没有网，没取到'}</Text>
      <Text className='note body'>
        {draft ? `${when}存的。联网后点一下再发，不会自己发出去。` : '联网后点一下再试。'}
      </Text>
      {onRetry && <Button onPress={onRetry}>再试一次</Button>}
    </View>
  )
}
