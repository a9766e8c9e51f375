import { Text, View } from '@tarojs/components'
import type { readFile } from '../../contract/registry/readFile'
import { releaseFile } from '../../contract/registry/releaseFile'
import type { Output } from '../../contract/operation'
import { useSend } from '../services/useSend'
import { Button } from './Button'
import { Trouble } from './Trouble'

interface LookAtFileProps {
  readonly file: Pick<Output<typeof readFile>['files'][number], 'fileId' | 'check' | 'looks'>
  /** What to look for before owners see it. */
  readonly words: string
  readonly onDone: () => void
}

const KEPT_BACK = '社区看过，没有给业主看。'

/** What no machine can pass: the neighbourhood looks at it and lets owners see it or not, and may think again; others who handle it read how it stands. Nothing where owners see it. */
export function LookAtFile({ file: { fileId, check, looks }, words, onDone }: LookAtFileProps) {
  const { busy, trouble, send } = useSend(releaseFile)
  const release = async (shown: boolean): Promise<void> => {
    if (await send({ fileId, shown })) onDone()
  }
  if (check !== 'review' && check !== 'risky') return null
  const isOpen = check === 'review'
  if (!looks) return <Text className='cap'>{isOpen ? '社区还没看，业主还看不到' : KEPT_BACK}</Text>
  return (
    <View className='stack look'>
      <Text className='note body'>{isOpen ? words : KEPT_BACK}</Text>
      <Button kind='edge' busy={busy} onPress={() => void release(true)}>
        让业主看到
      </Button>
      {isOpen && (
        <Button kind='plain' busy={busy} onPress={() => void release(false)}>
          不能给业主看
        </Button>
      )}
      <Trouble trouble={trouble} />
    </View>
  )
}
