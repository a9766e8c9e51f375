import { Text, View } from '@tarojs/components'
import { listObjections } from '../../../../contract/disclosure/audit/listObjections'
import { withdrawObjection } from '../../../../contract/disclosure/audit/withdrawObjection'
import type { Output } from '../../../../contract/operation'
import { dateOf } from '../../../../domain/common'
import { More } from '../../../components/More'
import { Link } from '../../../components/Link'
import { Loaded } from '../../../components/Loaded'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { moment } from '../../../locales/common'
import { usePages } from '../../../services/usePages'
import { useSend } from '../../../services/useSend'
import { Papers } from '../Papers'

type Row = Output<typeof listObjections>['items'][number]

/** What was said, for those who handle it: no names; of signatures on paper the row, for those who entered them. */
export function Said({ statementId, onChange }: { readonly statementId: string; readonly onChange: () => void }) {
  const { first, items, more, missed } = usePages(listObjections, { statementId })
  const again = (): void => {
    first.reload()
    onChange()
  }
  return (
    <Loaded from={first} words='正在取说了什么'>
      {({ sheets }) =>
        items.length === 0 && sheets.length === 0 ? null : (
          <>
            <Section title='业主说了什么' aside='办事的人看得到，没有名字' />
            <Sheet>
              {sheets.map(({ sheetId, name, fileId, byName, at }) => (
                <View key={sheetId} className='row'>
                  <Text className='body grow'>{`${name}，${byName}${moment(at, dateOf(Date.now()))}录入`}</Text>
                  <Papers fileIds={[fileId]} word='扫描件' />
                </View>
              ))}
              {items.map((row, nth) => (
                <One key={`${row.at} ${nth}`} row={row} onChange={again} />
              ))}
              <More onMore={more} missed={missed} />
            </Sheet>
          </>
        )
      }
    </Loaded>
  )
}

function One({ row, onChange }: { readonly row: Row; readonly onChange: () => void }) {
  const { signature, standing } = row
  const { busy, trouble, send } = useSend(withdrawObjection)
  const takeOut = async (): Promise<void> => {
    if (!signature || busy) return
    if (await send({ objectionId: signature.objectionId, because: '录错了' })) onChange()
  }
  return (
    <View className='said'>
      <View className='row'>
        <View className='grow'>
          <Text className='body'>{whatOf(row)}</Text>
          <Text className='cap'>{`${moment(row.at, dateOf(Date.now()))}${standing ? '' : '，已经撤回'}`}</Text>
        </View>
        {signature && standing && (
          <Link label={`去掉第${signature.row}行`} onPress={() => void takeOut()}>
            录错了，去掉
          </Link>
        )}
      </View>
      <Trouble trouble={trouble} />
    </View>
  )
}

const whatOf = ({ via, item, words, signature }: Row): string => {
  if (signature) return `纸上第${signature.row}行：${signature.label}`
  const where = `${via === 'phone' ? '手机上' : '纸上'}，${item ?? '整份账'}`
  return words === undefined ? where : `${where}：${words}`
}
