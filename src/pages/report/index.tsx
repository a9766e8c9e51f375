import Taro from '@tarojs/taro'
import { useState } from 'react'
import { nearbyReports } from '../../../contract/case/nearbyReports'
import { Loaded } from '../../components/Loaded'
import { Offline } from '../../components/Offline'
import { Page } from '../../components/Page'
import { useCall } from '../../services/useCall'
import { usePhotos } from '../../services/usePhotos'
import { CheckStep } from './CheckStep'
import { hasPlace, useReportDraft } from './draft'
import { PhotoStep } from './PhotoStep'
import { PlaceStep } from './PlaceStep'
import { StepFoot } from './StepFoot'
import { useForm } from './useForm'
import { useSendReport } from './useSendReport'
import './report.scss'

type StepNumber = 1 | 2 | 3

/** 随手报: photo and type, place, check and send; then the receipt. */
export default function ReportPage() {
  const draft = useReportDraft()
  const { value, keptAt } = draft
  const [step, setStep] = useState<StepNumber>(1)
  const { reading, stale } = useForm()
  const communityId = reading.state === 'value' ? reading.value.community?.communityId : undefined
  const photos = usePhotos(value.photos, (next) => draft.write({ ...value, photos: next }))
  const { problem, place } = value
  const { building, plan, point } = place
  const isPlaced = communityId !== undefined && problem !== undefined && hasPlace(place)
  const near = useCall(nearbyReports, isPlaced ? { communityId, problem, place: { building, plan, point } } : undefined)
  const sending = useSendReport(draft, photos, communityId, (caseId) => {
    setStep(1)
    void Taro.navigateTo({ url: `/packages/case/receipt/index?case=${caseId}` })
  })
  const go = (to: StepNumber): void => {
    setStep(to)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const foot = <StepFoot step={step} draft={value} near={near} sending={sending} onStep={go} />
  const frame = step === 1 ? { tab: 'report' as const } : { onBack: () => go(step === 3 ? 2 : 1) }
  return (
    <Page title='随手报' foot={foot} {...frame}>
      {stale && <Offline keptAt={keptAt} onRetry={reading.reload} />}
      <Loaded from={reading} words='正在取这里的类型和楼栋'>
        {(form) => {
          if (step === 1) return <PhotoStep draft={draft} form={form} photos={photos} />
          if (step === 2) return <PlaceStep draft={draft} form={form} near={near} />
          return <CheckStep draft={draft} form={form} near={near} photos={photos} sending={sending} onStep={go} />
        }}
      </Loaded>
    </Page>
  )
}
