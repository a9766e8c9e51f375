import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listVersions } from '../../../../contract/disclosure/listVersions'
import { readVersion } from '../../../../contract/disclosure/readVersion'
import type { Output } from '../../../../contract/operation'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { endedWords, versionTitle } from '../../../locales/log'
import { useCall } from '../../../services/useCall'
import { ways } from '../ways'
import { Changes } from './Changes'
import '../statement.scss'
import './versions.scss'

/** 改过几次: every version of a statement, and what each correction changed, line by line. */
export default function VersionsPage() {
  const { statement: statementId = '' } = useRouter().params
  const list = useCall(listVersions, statementId === '' ? undefined : { statementId })
  const latest = list.state === 'value' ? list.value.items[0]?.version : undefined
  const [picked, setPicked] = useState<number>()
  const shown = picked ?? latest
  return (
    <Page title='改过几次'>
      <Loaded from={list} words='正在取各版'>
        {(value) => (
          <>
            {shown !== undefined && <Between statementId={statementId} version={shown} />}
            <Versions value={value} onPick={setPicked} onCurrent={() => ways.read(statementId)} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface VersionsProps {
  readonly value: Output<typeof listVersions>
  readonly onPick: (version: number) => void
  readonly onCurrent: () => void
}

/** All of them, the one that stands first. */
function Versions({ value: { items, current, today }, onPick, onCurrent }: VersionsProps) {
  return (
    <>
      <Section title='各版' aside={`一共${current.version}版`} />
      <Sheet flush>
        <GoRow
          title={versionTitle(current, today)}
          note={`${endedWords(current, today)}，核对码${current.code}`}
          onPress={onCurrent}
        />
        {items.map((row) => (
          <GoRow
            key={row.version}
            title={versionTitle(row, today)}
            note={`${endedWords(row, today)}，核对码${row.code}`}
            onPress={() => onPick(row.version)}
          />
        ))}
      </Sheet>
    </>
  )
}

/** What one version said and the next one says. */
function Between({ statementId, version }: { readonly statementId: string; readonly version: number }) {
  const reading = useCall(readVersion, { statementId, version })
  return (
    <Loaded from={reading} words='正在比对'>
      {(value) => <Changes statementId={statementId} value={value} />}
    </Loaded>
  )
}
