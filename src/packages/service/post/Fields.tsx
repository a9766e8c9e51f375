import { DayField } from '../../../components/DayField'
import { Filters } from '../../../components/Filters'
import { Field } from '../../../components/Field'
import { LongText } from '../../../components/LongText'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { REPORTED_WORDS } from '../../../locales/service'
import { Attached } from './Attached'
import { Lines } from './Lines'
import type { Filled } from './model'
import type { FieldsProps } from './model'

const LONGEST_WORDS = 3000

/** What a posting says: title, stretch of time, lines, words, papers. */
export function Fields({ filled, wrong, onChange }: FieldsProps) {
  const put = (change: Partial<Filled>): void => onChange({ ...filled, ...change })
  return (
    <>
      <Sheet>
        <TextField label='标题' value={filled.title} onChange={(title) => put({ title })} error={wrong.title} />
        {filled.kind === 'performanceReport' && <Reported filled={filled} wrong={wrong} put={put} />}
        <DayField
          label='从哪天'
          note='不是说一段时间的，可以不选'
          value={filled.first}
          onChange={(first) => put({ first })}
        />
        <DayField
          label='到哪天'
          note=''
          value={filled.last}
          onChange={(last) => put({ last })}
          {...(wrong.period !== undefined && { error: wrong.period })}
        />
      </Sheet>
      <Lines filled={filled} wrong={wrong} onChange={onChange} />
      <Sheet>
        <LongText
          label='文字说明'
          optional
          value={filled.words}
          onChange={(words) => put({ words })}
          maxLength={LONGEST_WORDS}
        />
        <Attached files={filled.files} error={wrong.files} onChange={(files) => put({ files })} />
      </Sheet>
    </>
  )
}

interface ReportedProps extends Pick<FieldsProps, 'filled' | 'wrong'> {
  readonly put: (change: Partial<Filled>) => void
}

const TO = ['ownersCommittee', 'assembly'] as const

/** YC-08: to whom, and when. */
function Reported({ filled: { reportedTo, reportedOn }, wrong, put }: ReportedProps) {
  return (
    <>
      <Field label='向谁报告的'>
        <Filters
          inForm
          filters={TO.map((id) => ({ id, words: REPORTED_WORDS[id] }))}
          chosen={reportedTo}
          onChoose={(id) => put({ reportedTo: TO.find((one) => one === id) ?? reportedTo })}
        />
      </Field>
      <DayField
        label='哪天报告的'
        note=''
        value={reportedOn}
        onChange={(on) => put({ reportedOn: on })}
        {...(wrong.reportedOn !== undefined && { error: wrong.reportedOn })}
      />
    </>
  )
}
