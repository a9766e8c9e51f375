import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { exportStatements } from '../../../../contract/disclosure/exportStatements'
import type { Output } from '../../../../contract/operation'
import { readPosting } from '../../../../contract/supervision/readPosting'
import type { readDesk } from '../../../../contract/supervision/readDesk'
import { dateOf, periodName } from '../../../../domain/common'
import { freePeriods } from '../../../../domain/disclosure'
import { Button } from '../../../components/Button'
import { Desk } from '../../../components/Desk'
import { Filters } from '../../../components/Filters'
import { Loaded } from '../../../components/Loaded'
import { MadeFiles } from '../../../components/MadeFiles'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { count, periodWords } from '../../../locales/common'
import { postingRate, valueOf } from '../../../locales/supervision'
import { useCall } from '../../../services/useCall'
import { useSend } from '../../../services/useSend'
import { useRegion } from '../useRegion'
import '../desk.scss'

/** 录入省系统: all statements of a region's period as workbooks, and how many were entered. */
export default function EntryPage() {
  const { post, region, desk, name } = useRegion()
  const posting = useCall(readPosting, region === '' ? undefined : { regionId: region })
  return (
    <Desk title='录入省系统' about={name} current='below' post={post}>
      <Loaded from={desk} words='正在取数'>
        {(value) => (
          <Loaded from={posting} words='正在取各期'>
            {({ periods }) => <Export region={region} desk={value} periods={periods} />}
          </Loaded>
        )}
      </Loaded>
    </Desk>
  )
}

interface ExportProps {
  readonly region: string
  readonly desk: Output<typeof readDesk>
  /** Of the region's schedule, the latest first; none where no plan says how often. */
  readonly periods: readonly string[]
}

function Export({ region, desk: { posting, figures }, periods }: ExportProps) {
  const { period: named } = useRouter().params
  const choices = periods.length > 0 ? periods : freePeriods(dateOf(Date.now()), []).map(periodName)
  const [period, setPeriod] = useState(named ?? posting?.period ?? choices[0] ?? '')
  const [jobId, setJobId] = useState<string>()
  const { busy, trouble, send } = useSend(exportStatements)
  const begin = async (): Promise<void> => {
    setJobId(undefined)
    setJobId((await send({ regionId: region, period }))?.jobId)
  }
  const choose = (id: string): void => {
    setPeriod(id)
    setJobId(undefined)
  }
  return (
    <>
      <Sheet flush>
        <Filters filters={choices.map((id) => ({ id, words: periodWords(id) }))} chosen={period} onChoose={choose} />
      </Sheet>
      <Sheet title={`${periodWords(period)}的公共收益`}>
        <View className='stack'>
          <Text className='note body'>每个小区一行，每一笔账也各有一行，最后是合计，单位是元。每2,000份装一册。</Text>
          {posting?.period === period && <Text className='body'>{enteredWords(figures, period)}</Text>}
          <Button kind='primary' fit busy={busy} onPress={() => void begin()}>
            导出这一期
          </Button>
          <Trouble trouble={trouble} />
          {jobId !== undefined && <MadeFiles jobId={jobId} unit='份' />}
        </View>
      </Sheet>
    </>
  )
}

function enteredWords(figures: ExportProps['desk']['figures'], period: string): string {
  const { posted } = postingRate(figures, period)
  const entered = valueOf(figures, 'statements.entered', period)
  return `已经公示${count(posted)}份，其中${count(entered)}份记了录入。`
}
