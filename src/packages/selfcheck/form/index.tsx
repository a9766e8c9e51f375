import { Text } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { openSelfCheck } from '../../../../contract/disclosure/openSelfCheck'
import { publishSelfCheck } from '../../../../contract/disclosure/publishSelfCheck'
import { saveSelfCheck } from '../../../../contract/disclosure/saveSelfCheck'
import { Button } from '../../../components/Button'
import { Buttons } from '../../../components/Buttons'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Trouble } from '../../../components/Trouble'
import { clockTime, periodWords } from '../../../locales/common'
import { useCall } from '../../../services/useCall'
import { useDraft } from '../../../services/useDraft'
import { usePhotos, type DraftPhoto } from '../../../services/usePhotos'
import { useSend } from '../../../services/useSend'
import { answersOf, countOf, freshForm, isCheckForm, stillMissing, type CheckForm, type Opened } from '../model'
import { ways } from '../ways'
import { Item } from './Item'
import { Publication } from './Publication'

/** 自查: the checklist of a period, then where the result hangs and who was told. */
export default function FormPage() {
  const { community = '', period = '' } = useRouter().params
  const reading = useCall(openSelfCheck, community === '' ? undefined : { communityId: community, period })
  return (
    <Page title='公共收益自查' broad>
      <Loaded from={reading} words='正在取要查的几样'>
        {(opened) =>
          opened.published ? (
            <Empty
              title='自查结果已经公布了'
              note='改好了哪几样、又告诉了多少户，在结果页上补。'
              action={{ words: '看结果', onPress: () => ways.read(`${community}-${period}`) }}
            />
          ) : (
            <Form communityId={community} opened={opened} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Form({ communityId, opened }: { readonly communityId: string; readonly opened: Opened }) {
  const { period, items, communityName, poster } = opened
  const [start] = useState<CheckForm>(() => freshForm(opened))
  const draft = useDraft(`selfCheck:${communityId}:${period}`, start, isCheckForm)
  const [chosen, choose] = useState<readonly DraftPhoto[]>([])
  const photos = usePhotos(chosen, choose)
  const form = draft.value
  return (
    <>
      <Text className='title'>{`${periodWords(period)}公共收益自查`}</Text>
      <Text className='note body'>{`${communityName}，${poster.name}自查。每一样写没有问题，或者查出了什么、怎么改。`}</Text>
      {items.map((item, nth) => (
        <Item key={item.id} item={item} nth={nth + 1} form={form} onChange={draft.write} />
      ))}
      <Publication form={form} photos={photos} onChange={draft.write} />
      <Acts communityId={communityId} opened={opened} form={form} ids={photos.ids} onPublished={draft.discard} />
    </>
  )
}

interface ActsProps {
  readonly communityId: string
  readonly opened: Opened
  readonly form: CheckForm
  readonly ids: () => Promise<readonly string[] | undefined>
  readonly onPublished: () => void
}

function Acts({ communityId, opened, form, ids, onPublished }: ActsProps) {
  const { period } = opened
  const saving = useSend(saveSelfCheck)
  const publishing = useSend(publishSelfCheck)
  const [savedAt, setSavedAt] = useState<number>()
  const missing = stillMissing(opened, form)
  const answers = answersOf(form)

  async function save(): Promise<void> {
    const saved = await saving.send({ communityId, period, answers })
    if (saved) setSavedAt(saved.savedAt)
  }

  async function publish(): Promise<void> {
    const taken = await ids()
    if (!taken) return
    const publication = { on: form.on, places: [...form.places], photos: [...taken] }
    const told = { sms: countOf(form.sms), phone: countOf(form.phone) }
    const published = await publishing.send({ communityId, period, answers, publication, ...told })
    if (!published) return
    onPublished()
    void Taro.redirectTo({ url: `/packages/selfcheck/read/index?check=${published.selfCheckId}` })
  }

  return (
    <>
      {missing !== '' && <Text className='ochre note body'>{`${missing}，写好就能公布。`}</Text>}
      <Buttons>
        <Button busy={saving.busy} onPress={() => void save()}>
          存着
        </Button>
        <Button kind='primary' busy={publishing.busy} disabled={missing !== ''} onPress={() => void publish()}>
          公布自查结果
        </Button>
      </Buttons>
      {savedAt !== undefined && <Text className='cap'>{`${clockTime(savedAt)}存好了，同事也看得到`}</Text>}
      <Trouble trouble={saving.trouble ?? publishing.trouble} />
    </>
  )
}
