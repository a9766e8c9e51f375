import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { readMade } from '../../contract/disclosure/readMade'
import type { Output } from '../../contract/operation'
import { count } from '../locales/common'
import { aria } from '../services/aria'
import { openFile } from '../services/openFile'
import { useCall } from '../services/useCall'
import { GoRow } from './GoRow'
import { Loaded } from './Loaded'

const ASK_AGAIN_MS = 1500

interface MadeFilesProps {
  readonly jobId: string
  /** What is counted while it is made: 期, 张. */
  readonly unit: string
  /** Once it is made. */
  readonly onMade?: () => void
}

/** How far a sheet or an export is, asked again until it has ended; then its files, each to open. */
export function MadeFiles({ jobId, unit, onMade }: MadeFilesProps) {
  const reading = useCall(readMade, { jobId })
  const runs = reading.state === 'value' && (reading.value.state === 'waiting' || reading.value.state === 'running')
  const isMade = reading.state === 'value' && reading.value.state === 'done'
  const { reload } = reading
  useEffect(() => {
    if (!runs) return undefined
    const timer = setInterval(reload, ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [runs, reload])
  useEffect(() => {
    if (isMade) onMade?.()
  }, [isMade, onMade])
  return (
    <Loaded from={reading} words='正在看做到哪了'>
      {(made) => <Made made={made} unit={unit} />}
    </Loaded>
  )
}

function Made({
  made: { state, done, files },
  unit,
}: {
  readonly made: Output<typeof readMade>
  readonly unit: string
}) {
  if (state === 'failed') return <Text className='body'>试了几次都没做成。过一会儿再按一次。</Text>
  if (state !== 'done') {
    const words = done === 0 ? '正在做，一般几秒就好' : `做好${count(done)}${unit}了，还在做`
    return (
      <View {...aria({ live: 'polite' })}>
        <Text className='body'>{words}</Text>
      </View>
    )
  }
  return (
    <View className='sheet flush' {...aria({ live: 'polite' })}>
      {files.map(({ name, url, bytes, mime }) => (
        <GoRow
          key={name}
          icon='sheet'
          title={name}
          note={url === undefined ? '放了七天，已经清掉了，再做一份' : `${sizeWords(bytes)}，按一下打开`}
          {...(url !== undefined && { onPress: () => void openFile(url, mime) })}
        />
      ))}
    </View>
  )
}

const KB = 1024
const MB = KB * KB

const sizeWords = (bytes: number): string =>
  bytes < MB ? `${Math.ceil(bytes / KB)} KB` : `${(bytes / MB).toFixed(1)} MB`
