import { useDidShow, useRouter } from '@tarojs/taro'
import { useRef } from 'react'
import { readCase } from '../../../../contract/case/readCase'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { useCall } from '../../../services/useCall'
import { CaseBody } from './CaseBody'
import { CaseFoot, hasFoot } from './CaseFoot'
import '../case.scss'

/** One case: where it stands, what has happened, what comes, and what this reader may do. */
export default function CasePage() {
  const { case: caseId } = useRouter().params
  const reading = useCall(readCase, caseId === undefined ? undefined : { caseId })
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) reading.reload()
    shownBefore.current = true
  })
  const view = reading.state === 'value' ? reading.value : undefined
  const title = view ? `${view.communityName}${view.number}号` : '这件事'
  return (
    <Page
      title={title}
      broad
      {...(view && hasFoot(view) && { foot: <CaseFoot view={view} onDone={reading.reload} /> })}
    >
      <Loaded from={reading} words='正在取这件事'>
        {(value) => <CaseBody view={value} />}
      </Loaded>
    </Page>
  )
}
