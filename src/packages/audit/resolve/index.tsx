import { Text } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { registerResolution } from '../../../../contract/disclosure/audit/registerResolution'
import { isLocalDate } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { DayField } from '../../../components/DayField'
import { Page } from '../../../components/Page'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { useSend } from '../../../services/useSend'
import { PaperField, type Paper } from '../../../components/PaperField'
import { ways } from '../ways'

/** 业委会的决议: number, day, scan; it opens the right to an audit alone. */
export default function ResolvePage() {
  const { statement: statementId = '' } = useRouter().params
  const [number, setNumber] = useState('')
  const [decidedOn, setDay] = useState('')
  const [paper, setPaper] = useState<Paper>()
  const [tried, setTried] = useState(false)
  const { busy, trouble, send } = useSend(registerResolution)
  async function enter(): Promise<void> {
    setTried(true)
    if (number.trim() === '' || !isLocalDate(decidedOn) || !paper) return
    const done = await send({ statementId, number, decidedOn, fileId: paper.fileId })
    if (!done) return
    void Taro.navigateBack()
    ways.audit(statementId)
  }
  const foot = (
    <Button kind='primary' busy={busy} onPress={() => void enter()}>
      录入决议
    </Button>
  )
  return (
    <Page title='业委会的决议' foot={foot}>
      <Text className='body'>
        业委会决议要审计这份账的，不用等业主凑够数。录进来以后，业主、社区、街道和主管部门都会收到。
      </Text>
      <TextField
        label='决议编号'
        value={number}
        onChange={setNumber}
        error={tried && number.trim() === '' ? '写上决议的编号' : undefined}
      />
      <DayField
        label='哪天决议的'
        note=''
        value={decidedOn}
        onChange={setDay}
        {...(tried && !isLocalDate(decidedOn) && { error: '选决议上写的那天' })}
      />
      <PaperField
        label='决议扫描件'
        note='图片或者PDF，本小区业主看得到'
        value={paper}
        onChange={setPaper}
        error={tried && !paper ? '放上决议的扫描件' : undefined}
      />
      <Trouble trouble={trouble} />
    </Page>
  )
}
