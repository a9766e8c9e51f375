import { View } from '@tarojs/components'
import { Button } from '../../../components/Button'
import { Filters } from '../../../components/Filters'
import { Link } from '../../../components/Link'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import type { FieldsProps } from './model'
import { emptyLine, type FilledLine } from './model'
import '../service.scss'

const MOST_LINES = 60

const SIDES = [
  { id: 'income', words: '收入' },
  { id: 'expense', words: '支出' },
  { id: 'none', words: '不分收支' },
] as const

/** The table, line by line. */
export function Lines({ filled, wrong, onChange }: FieldsProps) {
  const { lines, kind } = filled
  const set = (next: readonly FilledLine[]): void => onChange({ ...filled, lines: next })
  return (
    <>
      <Section title='明细' />
      {lines.length > 0 && (
        <Sheet>
          {lines.map((line, nth) => (
            <OneLine
              key={nth}
              nth={nth}
              line={line}
              wrong={wrong}
              onChange={(next) => set(lines.map((one, at) => (at === nth ? next : one)))}
              onRemove={() => set(lines.filter((_, at) => at !== nth))}
            />
          ))}
        </Sheet>
      )}
      {lines.length < MOST_LINES && (
        <Button icon='plus' onPress={() => set([...lines, { ...emptyLine(kind), ...lastSide(lines) }])}>
          加一行
        </Button>
      )}
    </>
  )
}

const lastSide = (lines: readonly FilledLine[]): Partial<FilledLine> => {
  const last = lines.at(-1)
  return last ? { side: last.side } : {}
}

interface OneLineProps extends Pick<FieldsProps, 'wrong'> {
  readonly nth: number
  readonly line: FilledLine
  readonly onChange: (line: FilledLine) => void
  readonly onRemove: () => void
}

function OneLine({ nth, line, wrong, onChange, onRemove }: OneLineProps) {
  const at = `第${nth + 1}行`
  return (
    <View className='line-form stack'>
      <View className='row'>
        <View className='grow'>
          <Filters
            inForm
            filters={SIDES}
            chosen={line.side}
            onChoose={(id) => onChange({ ...line, side: SIDES.find((side) => side.id === id)?.id ?? line.side })}
          />
        </View>
        <Link label={`去掉${at}`} onPress={onRemove}>
          去掉
        </Link>
      </View>
      <TextField
        label={`${at}，哪一项`}
        value={line.item}
        onChange={(item) => onChange({ ...line, item })}
        error={wrong[`item${nth}`]}
      />
      <TextField
        label='多少元'
        kind='money'
        optional
        value={line.amount}
        onChange={(amount) => onChange({ ...line, amount })}
        error={wrong[`amount${nth}`]}
      />
      <TextField
        label='说明'
        optional
        value={line.note}
        onChange={(note) => onChange({ ...line, note })}
        maxLength={200}
      />
    </View>
  )
}
