import { useRouter } from '@tarojs/taro'
import { readCase } from '../../../../contract/case/readCase'
import { Empty } from '../../../components/Empty'
import { goBack } from '../../../components/Header'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { useCall } from '../../../services/useCall'
import { formOf } from './forms'
import { StepPage } from './StepPage'

/** One step of one case; shown only while the server opens it to this reader. */
export default function CaseStepPage() {
  const { case: caseId = '', step = '', solved } = useRouter().params
  const reading = useCall(readCase, { caseId })
  if (reading.state !== 'value') {
    return (
      <Page title='办这件事'>
        <Loaded from={reading} words='正在取这件事'>
          {() => null}
        </Loaded>
      </Page>
    )
  }
  const open = reading.value.steps.find((one) => one.step === step)
  const form = open && formOf(open.step)
  if (!open || !form) {
    return (
      <Page title='办这件事'>
        <Empty
          title='这一步现在不用你做'
          note='别人可能刚办过，或者还没轮到。回去看看到哪一步了。'
          action={{ words: '回去看看', onPress: goBack }}
        />
      </Page>
    )
  }
  return <StepPage view={reading.value} open={open} form={form} solved={solved === '1'} />
}
