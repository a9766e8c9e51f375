import { Text } from '@tarojs/components'
import { Choice } from '../../../components/Choice'
import { Clause } from '../../../components/Clause'
import { DayField } from '../../../components/DayField'
import { LongText } from '../../../components/LongText'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { selfCheckTitle } from '../../../locales/selfCheck'
import { answer, draftOf, type CheckForm, type Draft, type Opened } from '../model'

interface ItemProps {
  readonly item: Opened['items'][number]
  readonly nth: number
  readonly form: CheckForm
  readonly onChange: (form: CheckForm) => void
}

const OUTCOMES = [
  { id: 'fine', title: '没有问题' },
  { id: 'problem', title: '查出了问题' },
] as const

/** One thing to look at: in order, or what was found, how it is put right, by when and by whom. */
export function Item({ item: { id, ground }, nth, form, onChange }: ItemProps) {
  const title = selfCheckTitle(id, quoteOf(ground.ground))
  const draft = draftOf(form, id)
  const write = (fields: Partial<Draft>): void => onChange(answer(form, id, fields))
  return (
    <Sheet>
      <Text className='head'>{`${nth}. ${title}`}</Text>
      <Clause document={ground.document} quote={quoteOf(ground.ground)} />
      <Choice
        caption={title}
        options={OUTCOMES}
        chosen={draft?.outcome}
        onChoose={(outcome) => write({ outcome: outcome === 'problem' ? 'problem' : 'fine' })}
      />
      {draft?.outcome === 'problem' && <Problem draft={draft} title={title} onWrite={write} />}
    </Sheet>
  )
}

const quoteOf = (ground: Opened['items'][number]['ground']['ground']): string => ('quote' in ground ? ground.quote : '')

interface ProblemProps {
  readonly draft: Draft
  readonly title: string
  readonly onWrite: (fields: Partial<Draft>) => void
}

const Problem = ({ draft, title, onWrite }: ProblemProps) => (
  <>
    <LongText label={`查出了什么：${title}`} value={draft.words} onChange={(words) => onWrite({ words })} />
    <LongText label='怎么改' value={draft.measure} onChange={(measure) => onWrite({ measure })} />
    <DayField label='最晚哪天改好' note='' value={draft.by} onChange={(by) => onWrite({ by })} />
    <TextField
      label='责任人的岗位'
      note='写岗位，不写名字，比如项目经理'
      maxLength={20}
      value={draft.post}
      onChange={(post) => onWrite({ post })}
    />
  </>
)
