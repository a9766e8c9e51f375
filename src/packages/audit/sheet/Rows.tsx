import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { enterSignature } from '../../../../contract/disclosure/audit/enterSignature'
import { dateOf, isLocalDate } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { DayField } from '../../../components/DayField'
import { Icon } from '../../../components/Icon'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { headsWords } from '../../../locales/audit'
import { useSend } from '../../../services/useSend'

interface RowsProps {
  readonly sheet: { readonly sheetId: string; readonly name: string }
  readonly onOther: () => void
}

interface Entered {
  readonly row: number
  readonly label: string
}

/** One row after another; building and day stay for the next. */
export function Rows({ sheet, onOther }: RowsProps) {
  const { busy, trouble, send } = useSend(enterSignature)
  const [entered, setEntered] = useState<readonly Entered[]>([])
  const [now, setNow] = useState<string>()
  const [row, setRow] = useState('1')
  const [building, setBuilding] = useState('')
  const [entrance, setEntrance] = useState('')
  const [room, setRoom] = useState('')
  const [signedOn, setDay] = useState<string>(dateOf(Date.now()))
  const [tried, setTried] = useState(false)
  const isRow = /^[1-9]\d{0,2}$/.test(row)
  async function enter(): Promise<void> {
    setTried(true)
    if (!isRow || building.trim() === '' || room.trim() === '' || !isLocalDate(signedOn)) return
    const done = await send({ sheetId: sheet.sheetId, row: Number(row), building, entrance, room, signedOn })
    if (!done) return
    setEntered([{ row: Number(row), label: done.label }, ...entered])
    setNow(`${headsWords(done.shares.heads)}${done.opened ? '，可以请第三方审计了' : ''}`)
    setRow(String(Number(row) + 1))
    setRoom('')
    setTried(false)
  }
  const foot = (
    <Button kind='primary' busy={busy} onPress={() => void enter()}>
      {`录入第${row}行`}
    </Button>
  )
  const missing = (text: string, words: string): string | undefined => (tried && text.trim() === '' ? words : undefined)
  return (
    <Page title='录入纸上的签名' onBack={onOther} foot={foot}>
      <Text className='question'>{sheet.name}</Text>
      <TextField
        label='第几行'
        kind='number'
        value={row}
        onChange={setRow}
        error={tried && !isRow ? '写第几行' : undefined}
      />
      <TextField label='楼栋' value={building} onChange={setBuilding} error={missing(building, '写几栋，比如1栋')} />
      <TextField label='单元' optional value={entrance} onChange={setEntrance} />
      <TextField label='房号' value={room} onChange={setRoom} error={missing(room, '写房号，比如302')} />
      <DayField
        label='哪天签的'
        note=''
        value={signedOn}
        onChange={setDay}
        {...(tried && !isLocalDate(signedOn) && { error: '选纸上写的那天' })}
      />
      <Trouble trouble={trouble} />
      {now !== undefined && (
        <Sheet title='录进去的'>
          <Text className='body strong'>{now}</Text>
          {entered.map((one) => (
            <View key={`${one.row} ${one.label}`} className='row'>
              <Icon name='tick' small className='pine' />
              <Text>{`第${one.row}行 ${one.label}`}</Text>
            </View>
          ))}
        </Sheet>
      )}
    </Page>
  )
}
