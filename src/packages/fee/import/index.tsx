import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { importRoll } from '../../../../contract/fee/importRoll'
import { readCommunity } from '../../../../contract/registry/readCommunity'
import { Button } from '../../../components/Button'
import { Desk } from '../../../components/Desk'
import { Refusal } from '../../../components/Refusal'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import type { Refused } from '../../../locales/refusalTable'
import { pickWorkbook } from '../../../services/files'
import { useCall } from '../../../services/useCall'
import { usePost } from '../../../services/workbench'
import { takeIn } from '../../../services/takeIn'
import { useSend } from '../../../services/useSend'
import { Progress } from './Progress'

/** 导入物业费台账: pick the workbook, see how far it is, read what became of each row. */
export default function ImportPage() {
  const { community = '' } = useRouter().params
  const [importId, setImportId] = useState<string>()
  const [refused, setRefused] = useState<Refused>()
  const [offline, setOffline] = useState(false)
  const [reading, setReading] = useState(false)
  const post = usePost()
  const place = useCall(readCommunity, community === '' ? undefined : { communityId: community })
  const about = place.state === 'value' ? place.value.name : ''
  const { busy, trouble, send } = useSend(importRoll)

  const pick = async (): Promise<void> => {
    const file = await pickWorkbook()
    if (!file) return
    setReading(true)
    setImportId(undefined)
    const taken = await takeIn('workbook', file.path)
    setReading(false)
    setRefused(!taken.ok && 'refusal' in taken ? taken.refusal : undefined)
    setOffline(!taken.ok && !('refusal' in taken))
    if (!taken.ok) return
    const begun = await send({ communityId: community, fileId: taken.value.fileId })
    if (begun) setImportId(begun.importId)
  }

  return (
    <Desk title='物业费导入' about={about} current='fees' post={post}>
      <Sheet title='表里要有哪些列'>
        <View className='stack'>
          <View>
            <Text className='body'>
              楼栋、单元、房号、业主姓名、建筑面积、收费标准、起止月份、金额；有已交金额更好。
            </Text>
            <Text className='cap'>
              一行一行核对，对得上的先收下，对不上的说出第几行、哪一列。再导一次会换掉上一次的。
            </Text>
          </View>
          <View>
            <Button kind='primary' fit busy={busy || reading} onPress={() => void pick()}>
              选台账表格（.xlsx）
            </Button>
          </View>
        </View>
      </Sheet>
      {refused && <Refusal refusal={refused} />}
      {offline && <Text className='body'>没连上网，表格没发出去。连上以后再选一次。</Text>}
      {trouble && <Trouble trouble={trouble} />}
      {importId !== undefined && <Progress importId={importId} />}
    </Desk>
  )
}
