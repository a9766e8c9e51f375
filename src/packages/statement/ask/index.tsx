import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { readStatement } from '../../../../contract/disclosure/readStatement'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { useCall } from '../../../services/useCall'
import { lineIn } from '../OneLine'
import { Ask } from './Ask'
import { Asked, type Sent } from './Asked'
import { WhichLine } from './WhichLine'
import '../statement.scss'

/** 问一笔账: which line, then what one wants to know, then the number under which it was received. */
export default function AskPage() {
  const { statement: statementId = '', line = '' } = useRouter().params
  const [lineId, choose] = useState(line)
  const [sent, setSent] = useState<Sent>()
  const reading = useCall(readStatement, statementId === '' ? undefined : { statementId })
  if (reading.state !== 'value') {
    return (
      <Page title='问一笔账'>
        <Loaded from={reading} words='正在取账'>
          {() => null}
        </Loaded>
      </Page>
    )
  }
  const { value } = reading
  const found = lineIn(value.content, lineId)
  if (sent) return <Asked value={value} sent={sent} />
  if (!found) return <WhichLine content={value.content} onChoose={choose} />
  return <Ask value={value} found={found} onSent={setSent} />
}
