import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { readIncomeSources } from '../../../../contract/registry/readIncomeSources'
import { registerReportedSource } from '../../../../contract/registry/registerReportedSource'
import { Button } from '../../../components/Button'
import { Choice } from '../../../components/Choice'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { CATEGORY_OPTIONS, type Source } from '../../../locales/source'
import { useCall } from '../../../services/useCall'
import { useSend } from '../../../services/useSend'

const NEW = 'unregistered'

/** PT-15: whoever handles a report says which source of income it is about; one that nobody registered enters the register. */
export default function ReportedSourcePage() {
  const { case: caseId = '', community = '' } = useRouter().params
  const reading = useCall(readIncomeSources, community === '' ? undefined : { communityId: community })
  return (
    <Loaded from={reading} words='正在取收益来源'>
      {({ sources }) => <Reported caseId={caseId} sources={sources} />}
    </Loaded>
  )
}

function Reported({ caseId, sources }: { readonly caseId: string; readonly sources: readonly Source[] }) {
  const [which, choose] = useState<string>()
  const [category, setCategory] = useState<Source['category']>('other')
  const [item, setItem] = useState('')
  const { busy, trouble, send } = useSend(registerReportedSource)
  const isNew = which === NEW
  const ready = which !== undefined && (!isNew || item.trim() !== '')
  const save = async (): Promise<void> => {
    if (which === undefined) return
    const about = isNew
      ? ({ kind: 'unregistered', category, item } as const)
      : ({ kind: 'registered', sourceId: which } as const)
    if (await send({ caseId, about })) void Taro.navigateBack()
  }
  return (
    <Page
      title='记进收益来源'
      foot={
        <Button kind='primary' busy={busy} disabled={!ready} onPress={() => void save()}>
          记进收益来源
        </Button>
      }
    >
      <Section title='这件事说的是哪一处' />
      <Choice caption='这件事说的是哪一处' options={optionsOf(sources)} chosen={which} onChoose={choose} />
      {isNew && (
        <Sheet title='没登记过的'>
          <TextField
            label='是什么'
            value={item}
            onChange={setItem}
            note='像“南门彩票机”。从今天起，每一期公示都要写上它。'
          />
        </Sheet>
      )}
      {isNew && (
        <Choice
          caption='哪一类'
          options={CATEGORY_OPTIONS}
          chosen={category}
          onChoose={(id) => setCategory(CATEGORY_OPTIONS.find((one) => one.id === id)?.id ?? 'other')}
        />
      )}
      <Trouble trouble={trouble} />
    </Page>
  )
}

const optionsOf = (sources: readonly Source[]) => [
  { id: NEW, title: '没登记过的一处', note: '记下来，以后公示要写' },
  ...sources.map(({ id, item }) => ({ id, title: item, note: id })),
]
