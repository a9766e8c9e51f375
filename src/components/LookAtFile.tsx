import { Text } from '@tarojs/components'
import { releaseFile } from '../../contract/registry/releaseFile'
import { useSend } from '../services/useSend'
import { Button } from './Button'
import { Trouble } from './Trouble'

interface LookAtFileProps {
  readonly fileId: string
  /** What to look for before owners see it. */
  readonly words: string
  readonly onDone: () => void
}

/** The neighbourhood looks at what no machine can pass, and lets owners see it or not. */
export function LookAtFile({ fileId, words, onDone }: LookAtFileProps) {
  const { busy, trouble, send } = useSend(releaseFile)
  const release = async (shown: boolean): Promise<void> => {
    if (await send({ fileId, shown })) onDone()
  }
  return (
    <>
      <Text className='note body'>{words}</Text>
      <Button kind='edge' busy={busy} onPress={() => void release(true)}>
        让业主看到
      </Button>
      <Button kind='plain' busy={busy} onPress={() => void release(false)}>
        不能给业主看
      </Button>
      <Trouble trouble={trouble} />
    </>
  )
}
