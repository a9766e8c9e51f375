import type { AskedItemView } from '../../../../contract/disclosure/service'
import { FACILITY_KINDS } from '../../../../domain/disclosure'
import { Button } from '../../../components/Button'
import { Check } from '../../../components/Check'
import { Filters } from '../../../components/Filters'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { Link } from '../../../components/Link'
import { KIND_WORDS } from '../../../locales/service'
import { emptyRow, FORM, type Row } from './model'
import { OneField } from './OneField'

const MOST_ROWS = 20

interface FacilityRowsProps {
  readonly rows: readonly Row[]
  readonly asked: AskedItemView | undefined
  readonly wrong: readonly string[]
  readonly onChange: (rows: readonly Row[]) => void
}

/** QX-06: a sheet for each facility; a kind that the community hasn't got says so. */
export function FacilityRows({ rows, asked, wrong, onChange }: FacilityRowsProps) {
  const put = (nth: number, row: Row): void => onChange(rows.map((one, at) => (at === nth ? row : one)))
  return (
    <>
      {rows.map((row, nth) => (
        <OneFacility
          key={nth}
          row={row}
          fields={asked?.fields ?? []}
          wrong={wrong.flatMap((path) => (path.startsWith(`rows.${nth}.`) ? [path.slice(`rows.${nth}.`.length)] : []))}
          onChange={(next) => put(nth, next)}
          {...(rows.length > 1 && { onRemove: () => onChange(rows.filter((_, at) => at !== nth)) })}
        />
      ))}
      {rows.length < MOST_ROWS && (
        <Button icon='plus' onPress={() => onChange([...rows, emptyRow(missingKind(rows))])}>
          再加一处设备
        </Button>
      )}
    </>
  )
}

const missingKind = (rows: readonly Row[]) =>
  FACILITY_KINDS.find((kind) => !rows.some((row) => row.kind === kind)) ?? 'lift'

interface OneFacilityProps {
  readonly row: Row
  readonly fields: readonly string[]
  readonly wrong: readonly string[]
  readonly onChange: (row: Row) => void
  readonly onRemove?: () => void
}

function OneFacility({ row, fields, wrong, onChange, onRemove }: OneFacilityProps) {
  const { kind, absent, texts } = row
  const words = KIND_WORDS[kind]
  return (
    <Sheet>
      <Section
        title={words}
        aside={
          onRemove && (
            <Link label={`去掉${words}`} onPress={onRemove}>
              去掉
            </Link>
          )
        }
      />
      <Filters
        inForm
        filters={FACILITY_KINDS.map((id) => ({ id, words: KIND_WORDS[id] }))}
        chosen={kind}
        onChoose={(id) => FACILITY_KINDS.filter((one) => one === id).forEach((one) => onChange({ ...row, kind: one }))}
      />
      <Check words={`这个小区没有${words}`} checked={absent} onChange={(yes) => onChange({ ...row, absent: yes })} />
      {!absent &&
        FORM.facilities.map((field) => (
          <OneField
            key={field.name}
            field={field}
            value={texts[field.name] ?? ''}
            optional={!fields.includes(field.name)}
            wrong={wrong.includes(field.name)}
            onChange={(text) => onChange({ ...row, texts: { ...texts, [field.name]: text } })}
          />
        ))}
    </Sheet>
  )
}
