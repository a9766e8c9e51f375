import { Text, View } from '@tarojs/components'
import { recordVisit } from '../../../../contract/supervision/recordVisit'
import { Button } from '../../../components/Button'
import { Choice } from '../../../components/Choice'
import { Confirm } from '../../../components/Confirm'
import { Field } from '../../../components/Field'
import { Filters } from '../../../components/Filters'
import { LongText } from '../../../components/LongText'
import { PhotoPicker } from '../../../components/PhotoPicker'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { SEEN_ON } from '../../../../domain/supervision'
import { ON_WORDS } from '../../../locales/spotCheck'
import { useDraft } from '../../../services/useDraft'
import { usePhotos } from '../../../services/usePhotos'
import { useSend } from '../../../services/useSend'
import { useState } from 'react'
import { blankVisit, filledIn, isVisitDraft, lacksOf } from './draft'
import { SeenRow } from './SeenRow'
import type { Visit } from './VisitHead'

interface VisitFormProps {
  readonly visit: Visit
  readonly onDone: () => void
}

const BOARD = [
  { id: 'yes', title: '公示牌上有这一期的账' },
  { id: 'no', title: '公示牌上没有' },
]

/** What was seen, line by line and paper by paper; kept on this device until it is sent, and sent once. */
export function VisitForm({ visit, onDone }: VisitFormProps) {
  const draft = useDraft(`visit:${visit.visitId}`, blankVisit, isVisitDraft)
  const { value } = draft
  const change = (part: Partial<typeof value>): void => draft.write({ ...draft.value, ...part })
  const photos = usePhotos(value.photos, (next) => change({ photos: next }))
  const sending = useSend(recordVisit)
  const [asking, setAsking] = useState(false)
  const [pressed, setPressed] = useState(false)
  const lacks = pressed ? lacksOf(value) : {}
  const ask = (): void => {
    setPressed(true)
    if (Object.keys(lacksOf(value)).length === 0) setAsking(true)
  }
  const send = async (): Promise<void> => {
    setAsking(false)
    const ids = await photos.ids()
    if (!ids) return
    if (!(await sending.send({ visitId: visit.visitId, ...filledIn(value), photos: [...ids] }))) return
    draft.discard()
    onDone()
  }
  return (
    <>
      {visit.lines.length > 0 && (
        <>
          <Section title='一笔一笔对' aside='没看的不用填' />
          <Sheet flush>
            <Filters
              filters={SEEN_ON.map((on) => ({ id: on, words: ON_WORDS[on] }))}
              chosen={value.on}
              onChoose={(on) => change({ on: SEEN_ON.find((one) => one === on) ?? value.on })}
            />
            {visit.lines.map((line) => (
              <SeenRow
                key={`${value.on} ${line.id}`}
                line={line}
                statementId={visit.statementId ?? ''}
                on={value.on}
                value={value.amounts[`${value.on}:${line.id}`] ?? ''}
                onChange={(amount) => change({ amounts: { ...value.amounts, [`${value.on}:${line.id}`]: amount } })}
              />
            ))}
          </Sheet>
        </>
      )}
      <Section title='账上没有的' aside='现场查到的收入' />
      <Sheet>
        <TextField label='什么收入' optional value={value.item} onChange={(item) => change({ item })} />
        <TextField
          label='多少元'
          kind='money'
          optional
          value={value.extra}
          onChange={(extra) => change({ extra })}
          error={lacks.extra}
        />
      </Sheet>
      <Section title='公示牌和照片' />
      <Field {...(lacks.board !== undefined && { error: lacks.board })}>
        <Choice caption='公示牌' options={BOARD} chosen={value.board} onChoose={(board) => change({ board })} />
      </Field>
      <Sheet>
        <Field label='现场照片' {...(lacks.photos !== undefined && { error: lacks.photos })}>
          <PhotoPicker photos={photos.paths} onChange={photos.choose} note='只有主管部门看得到。' />
        </Field>
        {photos.trouble && <Trouble trouble={photos.trouble} />}
        <LongText label='现场记录' optional value={value.note} onChange={(note) => change({ note })} />
      </Sheet>
      {lacks.amounts !== undefined && <Text className='note body'>{lacks.amounts}</Text>}
      {sending.trouble && <Trouble trouble={sending.trouble} />}
      <View className='gap' />
      <Button kind='primary' onPress={ask} {...(sending.busy && { busy: true })}>
        记下现场看到的
      </Button>
      <Confirm
        title='现在记下？'
        note='记下就不能改。对不上的会告诉物业和社区，业主也看得到。'
        words='记下'
        open={asking}
        onConfirm={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
