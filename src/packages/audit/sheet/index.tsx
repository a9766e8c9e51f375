import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState, type PropsWithChildren } from 'react'
import { listObjections } from '../../../../contract/disclosure/audit/listObjections'
import { registerSignatureSheet } from '../../../../contract/disclosure/audit/registerSignatureSheet'
import { Button } from '../../../components/Button'
import { GoRow } from '../../../components/GoRow'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { useCall } from '../../../services/useCall'
import { useSend } from '../../../services/useSend'
import { PaperField, type Paper } from '../../../components/PaperField'
import { Rows } from './Rows'
import '../audit.scss'

/** 录入纸上的签名: a sheet with its scan, then row by row. */
export default function SheetPage() {
  const { statement: statementId = '' } = useRouter().params
  const [sheet, setSheet] = useState<{ readonly sheetId: string; readonly name: string }>()
  const known = useCall(listObjections, statementId === '' ? undefined : { statementId })
  const sheets = known.state === 'value' ? known.value.sheets : []
  if (sheet) return <Rows key={sheet.sheetId} sheet={sheet} onOther={() => setSheet(undefined)} />
  return (
    <NewSheet statementId={statementId} onOpen={setSheet}>
      {sheets.length > 0 && (
        <>
          <Section title='接着录这一张' />
          <Sheet flush>
            {sheets.map(({ sheetId, name, byName }) => (
              <GoRow
                key={sheetId}
                icon='sheet'
                title={name}
                note={`${byName}放的`}
                onPress={() => setSheet({ sheetId, name })}
              />
            ))}
          </Sheet>
        </>
      )}
    </NewSheet>
  )
}

interface NewSheetProps extends PropsWithChildren {
  readonly statementId: string
  readonly onOpen: (sheet: { readonly sheetId: string; readonly name: string }) => void
}

function NewSheet({ statementId, onOpen, children }: NewSheetProps) {
  const [name, setName] = useState('')
  const [paper, setPaper] = useState<Paper>()
  const [tried, setTried] = useState(false)
  const { busy, trouble, send } = useSend(registerSignatureSheet)
  async function begin(): Promise<void> {
    setTried(true)
    if (name.trim() === '' || !paper) return
    const done = await send({ statementId, name, fileId: paper.fileId })
    if (done) onOpen({ sheetId: done.sheetId, name })
  }
  const foot = (
    <Button kind='primary' busy={busy} onPress={() => void begin()}>
      放好了，开始录
    </Button>
  )
  return (
    <Page title='录入纸上的签名' foot={foot}>
      <Text className='body'>先放上签名纸的扫描件，再一行一行录。已经在手机上提过的房子不会重复算。</Text>
      <TextField
        label='这张纸叫什么'
        note='比如：1栋签名表第1页'
        value={name}
        onChange={setName}
        error={tried && name.trim() === '' ? '写个名字，以后好找' : undefined}
      />
      <PaperField
        label='签名纸的扫描件'
        note='图片或者PDF。上面有名字，只有你们和社区、街道、主管部门看得到'
        value={paper}
        onChange={setPaper}
        error={tried && !paper ? '放上扫描件' : undefined}
      />
      <Trouble trouble={trouble} />
      {children}
    </Page>
  )
}
