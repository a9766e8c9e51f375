import { Text, View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { printStatement } from '../../../contract/disclosure/printStatement'
import { Button } from '../../components/Button'
import { Buttons } from '../../components/Buttons'
import { MadeFiles } from '../../components/MadeFiles'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { Trouble } from '../../components/Trouble'
import { PrintedSheets } from './PrintedSheets'
import { useSend } from '../../services/useSend'

interface PrintSheetProps {
  readonly statementId: string
  /** Whether the reader sees which were made before. */
  readonly lists: boolean
}

/** 打印公示单: the sheet for the notice board, in either size; each press makes it anew as the account stands. */
export function PrintSheet({ statementId, lists }: PrintSheetProps) {
  const { busy, trouble, send } = useSend(printStatement)
  const [jobId, setJobId] = useState<string>()
  const [made, setMade] = useState('')
  const onMade = useCallback(() => setMade(jobId ?? ''), [jobId])
  const print = async (format: 'a4' | 'a3'): Promise<void> => {
    setJobId(undefined)
    const begun = await send({ statementId, format })
    if (begun) setJobId(begun.jobId)
  }
  return (
    <>
      <Section title='贴到公示牌上' />
      <Sheet>
        <View className='stack'>
          <Text className='note body'>纸上有全部的账、电话和核对码。谁都可以扫码，看纸上和这里是不是一样。</Text>
          <Buttons>
            <Button busy={busy} label='打印公示单A4' onPress={() => void print('a4')}>
              打印公示单 A4
            </Button>
            <Button busy={busy} label='打印公示单A3' onPress={() => void print('a3')}>
              打印公示单 A3
            </Button>
          </Buttons>
          <Trouble trouble={trouble} />
          {jobId !== undefined && <MadeFiles jobId={jobId} unit='张' onMade={onMade} />}
        </View>
      </Sheet>
      {lists && <PrintedSheets key={made} statementId={statementId} />}
    </>
  )
}
