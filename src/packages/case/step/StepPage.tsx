import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView, OpenStep } from '../../../../contract/case/view'
import { Button } from '../../../components/Button'
import { goBack } from '../../../components/Header'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { problemName } from '../../../locales/case'
import { useDraft } from '../../../services/useDraft'
import { isDraftPhoto, usePhotos, type DraftPhoto } from '../../../services/usePhotos'
import { useSend } from '../../../services/useSend'
import { whereWords } from '../words'
import { AskedField } from './AskedField'
import { inputOf, missing, type Filled } from './filled'
import type { Asked, StepForm } from './forms'

interface StepPageProps {
  readonly view: CaseView
  readonly open: OpenStep
  readonly form: StepForm
  /** The reporter says that it is solved. */
  readonly solved: boolean
}

interface StepDraft {
  readonly filled: Filled
  readonly photos: readonly DraftPhoto[]
}

const EMPTY: StepDraft = { filled: {}, photos: [] }

/** The page of a step: what it asks, in one go, then the act. What was written stays until it has gone through. */
export function StepPage({ view, open, form, solved }: StepPageProps) {
  const draft = useDraft(`step:${view.caseId}:${open.step}`, EMPTY, isStepDraft)
  const { filled, photos } = draft.value
  const taken = usePhotos(photos, (next) => draft.write({ ...draft.value, photos: next }))
  const { busy, trouble, send } = useSend(form.operation)
  const [tried, setTried] = useState(false)
  const needs = solved ? { ...open, must: [] } : open
  const lacks = missing(form, needs, filled, photos.length)

  const write = (asked: Asked, value: string): void =>
    draft.write({ ...draft.value, filled: { ...filled, [asked]: value } })
  const act = async (): Promise<void> => {
    setTried(true)
    const nothing = open.step === 'addNote' && !solved && (filled.text ?? '').trim() === '' && photos.length === 0
    if (lacks.length > 0 || nothing) return
    const ids = await taken.ids()
    if (!ids || !(await send(inputOf(view.caseId, form, open, filled, ids, solved)))) return
    draft.discard()
    goBack()
  }
  return (
    <Page
      title={`${view.communityName}${view.number}号`}
      foot={
        <>
          <Button fit onPress={goBack}>
            先不办
          </Button>
          <Button kind='primary' busy={busy || taken.busy} onPress={() => void act()}>
            {solved ? '已经好了，告诉处理的人' : form.words}
          </Button>
        </>
      }
    >
      <Text className='question'>{solved ? '已经好了？' : form.title}</Text>
      <Text className='note body'>{`${problemName(view.problem)}，${whereWords(view)}`}</Text>
      <Trouble trouble={trouble ?? taken.trouble} keptAt={draft.keptAt} />
      <Sheet>
        {form.asks.map((asked) => (
          <AskedField
            key={asked}
            asked={asked}
            form={form}
            open={needs}
            value={asked === 'photos' ? '' : (filled[asked] ?? '')}
            photos={taken}
            lacking={tried && lacks.includes(asked)}
            onChange={(value) => write(asked, value)}
          />
        ))}
        {tried && open.step === 'addNote' && !solved && lacks.length === 0 && (
          <Text className='cap'>写一句，或者放一张照片。</Text>
        )}
        <Text className='cap'>{form.note}</Text>
      </Sheet>
    </Page>
  )
}

const isStepDraft = (value: unknown): value is StepDraft =>
  typeof value === 'object' &&
  value !== null &&
  'filled' in value &&
  'photos' in value &&
  Array.isArray(value.photos) &&
  value.photos.every(isDraftPhoto)
