import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { checkSheet } from '../../../../contract/disclosure/checkSheet'
import { readFoundAt, readSheetLink } from '../../../../contract/disclosure/sheetLink'
import type { SheetName } from '../../../../contract/disclosure/sheetLink'
import { Button } from '../../../components/Button'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { scanOurs } from '../../../services/scan'
import { IN_WECHAT } from '../../../services/environment'
import { useCall } from '../../../services/useCall'
import { Outcome } from './Outcome'
import '../statement.scss'

/** Whose sheet: the statement that its code names, or the community before whose board somebody stands. */
type Whose = { readonly statementId: string } | { readonly communityId: string }

/** 核对公示单: opened by the code on the paper, or by typing it. */
export default function CheckPage() {
  const { statement, community, code = '', root, found, q } = useRouter().params
  const scanned = q === undefined ? undefined : readSheetLink(decodeURIComponent(q))
  const statementId = scanned?.statementId ?? statement
  const whose = statementId === undefined ? community && { communityId: community } : { statementId }
  const named = scanned?.code ?? code
  const [typed, setTyped] = useState(named)
  const [asked, setAsked] = useState(typed)
  const rootDay = scanned?.rootDay ?? root
  const foundAt = scanned ? scanned.found : readFoundAt(found)
  // Of a sheet whose code is typed nothing but its code is known.
  const printed = asked === named ? { rootDay, found: foundAt } : {}
  return (
    <Page title='核对公示单'>
      {asked !== '' && whose && <Checked whose={whose} code={asked} {...printed} />}
      {whose ? (
        <Sheet title={asked === '' ? '纸上的核对码是什么' : '换一个核对码'}>
          <TextField
            label='核对码'
            value={typed}
            onChange={setTyped}
            note='在公示单的右下角，八个字母和数字。大小写、空格都不要紧。'
            maxLength={20}
          />
          <Button kind='primary' disabled={typed.trim() === ''} onPress={() => setAsked(typed.trim())}>
            核对
          </Button>
        </Sheet>
      ) : (
        <Text className='body'>先扫公示单右上角的码，或者从“公示”页进来。</Text>
      )}
      {IN_WECHAT && <Button onPress={() => void scanOurs()}>扫公示单上的码</Button>}
    </Page>
  )
}

interface CheckedProps {
  readonly whose: Whose
  readonly code: string
  /** Of the root that stands on the paper, where its code says so. */
  readonly rootDay?: string | undefined
  /** When that was found which stands on the paper besides, where its code says so. */
  readonly found?: SheetName['found']
}

function Checked({ whose, code, rootDay, found }: CheckedProps) {
  const printed = { ...(rootDay === undefined ? {} : { rootDay }), ...(found === undefined ? {} : { found }) }
  const reading = useCall(checkSheet, { ...whose, code, ...printed })
  return (
    <Loaded from={reading} words='正在核对'>
      {(value) => <Outcome checked={value} />}
    </Loaded>
  )
}
