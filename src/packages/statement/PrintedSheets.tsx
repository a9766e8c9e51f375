import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { SheetRow } from '../../../contract/disclosure/listSheets'
import { listSheets } from '../../../contract/disclosure/listSheets'
import { readMade } from '../../../contract/disclosure/readMade'
import type { LocalDate } from '../../../domain/common'
import { Button } from '../../components/Button'
import { GoRow } from '../../components/GoRow'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { StateBadge } from '../../components/StateBadge'
import { moment } from '../../locales/common'
import { SHEET_STATES } from '../../locales/sheet'
import { call } from '../../services/cloud'
import { openFile } from '../../services/openFile'
import { usePages } from '../../services/usePages'

/** 印过的公示单: who made which when, and whether it still says what the screen says. Nothing where none was made. */
export function PrintedSheets({ statementId }: { readonly statementId: string }) {
  const { first, items, more, missed } = usePages(listSheets, { statementId })
  const [gone, setGone] = useState(false)
  const open = async (sheetId: string): Promise<void> => setGone(!(await opened(sheetId)))
  if (first.state !== 'value')
    return first.state === 'waiting' ? null : <Text className='cap'>{missing(first.state)}</Text>
  if (items.length === 0) return null
  return (
    <>
      <Section title='印过的公示单' aside='换了账就要换纸' />
      <Sheet flush>
        {items.map((sheet) => (
          <Row key={sheet.sheetId} sheet={sheet} today={first.value.today} onOpen={() => void open(sheet.sheetId)} />
        ))}
      </Sheet>
      {gone && <Text className='note body'>没打开。文件放七天就清掉，再印一份就有。</Text>}
      {more && <Button onPress={more}>{missed ? '没取到，再试一次' : '看更早的'}</Button>}
    </>
  )
}

const missing = (state: string): string => (state === 'loading' ? '正在取印过的公示单' : '印过的公示单没取到')

interface RowProps {
  readonly sheet: SheetRow
  readonly today: LocalDate
  readonly onOpen: () => void
}

function Row({ sheet: { format, madeAt, byName, version, state, opens }, today, onOpen }: RowProps) {
  const { kind, words } = SHEET_STATES[state]
  return (
    <GoRow
      icon='sheet'
      title={`${format.toUpperCase()}，${moment(madeAt, today)}`}
      note={`${byName}印的，第${version}版${opens ? '。按一下打开' : ''}`}
      aside={<StateBadge kind={kind} words={words} />}
      {...(opens && { onPress: onOpen })}
    />
  )
}

async function opened(jobId: string): Promise<boolean> {
  const reading = await call(readMade, { jobId })
  const [file] = reading.ok ? reading.value.files : []
  if (file?.url === undefined) return false
  await openFile(file.url, file.mime)
  return true
}
