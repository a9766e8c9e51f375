import { useRouter } from '@tarojs/taro'
import { readVisit } from '../../../../contract/supervision/readVisit'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { useCall } from '../../../services/useCall'
import { Brought } from './Brought'
import { VisitForm } from './VisitForm'
import { VisitHead } from './VisitHead'
import '../spotcheck.scss'

/** 实地核实: the lines of a statement held against papers on site; once recorded, what came of it. */
export default function VisitPage() {
  const { visit: visitId = '' } = useRouter().params
  const reading = useCall(readVisit, visitId === '' ? undefined : { visitId })
  return (
    <Page title='实地核实' broad>
      <Loaded from={reading} words='正在取这次核实'>
        {(visit) => (
          <>
            <VisitHead visit={visit} />
            {visit.checked && <Brought visit={visit} />}
            {visit.may.record && <VisitForm visit={visit} onDone={reading.reload} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}
