import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { exportStatements } from '../../../../contract/disclosure/exportStatements'
import type { Output } from '../../../../contract/operation'
import type { readDesk } from '../../../../contract/supervision/readDesk'
import { Button } from '../../../components/Button'
import { Desk } from '../../../components/Desk'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { MadeFiles } from '../../../components/MadeFiles'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { count, periodWords } from '../../../locales/common'
import { postingRate, valueOf } from '../../../locales/supervision'
import { useSend } from '../../../services/useSend'
import { useRegion } from '../useRegion'
import '../desk.scss'

/** 录入省系统: all statements of a region's period as workbooks, and how many were entered. */
export default function EntryPage() {
  const { post, region, desk, name } = useRegion()
  return (
    <Desk title='录入省系统' about={name} current='below' post={post}>
      <Loaded from={desk} words='正在取数'>
        {(value) => <Export region={region} desk={value} />}
      </Loaded>
    </Desk>
  )
}

interface ExportProps {
  readonly region: string
  readonly desk: Output<typeof readDesk>
}

const PERIOD = /^\d{4}(Q[1-4]|H[12]|-\d{2})?$/

function Export({ region, desk: { posting, figures } }: ExportProps) {
  const { period: named } = useRouter().params
  const [period, setPeriod] = useState(named ?? posting?.period ?? '')
  const [jobId, setJobId] = useState<string>()
  const { busy, trouble, send } = useSend(exportStatements)
  const isPeriod = PERIOD.test(period)
  const begin = async (): Promise<void> => {
    setJobId(undefined)
    setJobId((await send({ regionId: region, period }))?.jobId)
  }
  if (!posting && named === undefined && period === '' && figures.length === 0)
    return <Empty title='还没有公示过账' note='公示以后，这里能把一期的账导成表格，照着录入省系统。' />
  return (
    <Sheet title={isPeriod ? `${periodWords(period)}的公共收益` : '哪一期的公共收益'}>
      <View className='stack'>
        {posting?.period === period && <Text className='body'>{enteredWords(figures, period)}</Text>}
        <TextField
          label='哪一期'
          value={period}
          onChange={setPeriod}
          note='写成2026Q3，就是2026年第三季度；半年写成2026H1。'
          error={isPeriod ? undefined : '写成2026Q3这样'}
          maxLength={7}
        />
        <Button kind='primary' fit busy={busy} disabled={!isPeriod} onPress={() => void begin()}>
          导出这一期
        </Button>
        <Trouble trouble={trouble} />
        {jobId !== undefined && <MadeFiles jobId={jobId} unit='份' />}
        <Text className='cap'>每个小区一行，每一笔账也各有一行，最后是合计，单位是元。每2,000份装一册。</Text>
      </View>
    </Sheet>
  )
}

function enteredWords(figures: ExportProps['desk']['figures'], period: string): string {
  const { posted } = postingRate(figures, period)
  const entered = valueOf(figures, 'statements.entered', period)
  return `已经公示${count(posted)}份，其中${count(entered)}份记了录入。`
}
