import { View } from '@tarojs/components'
import { parseAmount } from '../../../../domain/disclosure'
import type { Input } from '../../../../contract/operation'
import type { reportAudit } from '../../../../contract/disclosure/audit/reportAudit'
import { Button } from '../../../components/Button'
import { Field } from '../../../components/Field'
import { Filters } from '../../../components/Filters'
import { LongText } from '../../../components/LongText'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import type { Audit } from './acting'

/** One finding as it is filled in; amounts as typed, an empty line is the whole. */
export interface FindingDraft {
  readonly lineId: string
  readonly what: string
  readonly stated: string
  readonly found: string
  readonly rule: string
}

export const NO_FINDING: FindingDraft = { lineId: '', what: '', stated: '', found: '', rule: '' }

type Finding = Input<typeof reportAudit>['findings'][number]

const amountOf = (text: string): number | undefined => {
  const parsed = parseAmount(text)
  return parsed.ok ? parsed.value : undefined
}

const isAmount = (text: string): boolean => text.trim() === '' || amountOf(text) !== undefined

/** What goes to the server; undefined while something is missing or no amount. */
export function filledFinding({ lineId, what, stated, found, rule }: FindingDraft): Finding | undefined {
  if (what.trim() === '' || !isAmount(stated) || !isAmount(found)) return undefined
  const amounts = { stated: amountOf(stated), found: amountOf(found) }
  return {
    what,
    ...(lineId !== '' && { lineId }),
    ...(amounts.stated !== undefined && { stated: amounts.stated }),
    ...(amounts.found !== undefined && { found: amounts.found }),
    ...(rule.trim() !== '' && { rule }),
  }
}

interface FindingFieldsProps {
  readonly nth: number
  readonly audit: Audit
  readonly value: FindingDraft
  readonly tried: boolean
  readonly onChange: (value: FindingDraft) => void
  readonly onRemove: () => void
}

/** One finding: which line, what, what was posted and what was found, what it goes against. */
export function FindingFields({ nth, audit, value, tried, onChange, onRemove }: FindingFieldsProps) {
  const wrong = (text: string): string | undefined => (tried && !isAmount(text) ? '写成1234.56这样' : undefined)
  return (
    <Sheet title={`查出的第${nth + 1}项`}>
      <Field label='对哪一笔'>
        <Filters
          inForm
          filters={[
            { id: '', words: '整份账' },
            ...audit.lines.map(({ lineId, item }) => ({ id: lineId, words: item })),
          ]}
          chosen={value.lineId}
          onChoose={(lineId) => onChange({ ...value, lineId })}
        />
      </Field>
      <LongText
        label='查出什么'
        value={value.what}
        onChange={(what) => onChange({ ...value, what })}
        error={tried && value.what.trim() === '' ? '写上查出什么' : undefined}
      />
      <TextField
        label='公示的金额（元）'
        kind='money'
        optional
        value={value.stated}
        onChange={(stated) => onChange({ ...value, stated })}
        error={wrong(value.stated)}
      />
      <TextField
        label='查到的金额（元）'
        kind='money'
        optional
        value={value.found}
        onChange={(found) => onChange({ ...value, found })}
        error={wrong(value.found)}
      />
      <TextField label='违反哪一条' optional value={value.rule} onChange={(rule) => onChange({ ...value, rule })} />
      <View className='gap' />
      <Button kind='plain' onPress={onRemove}>
        去掉这一项
      </Button>
    </Sheet>
  )
}
