import { Text } from '@tarojs/components'
import type { AskedItemView } from '../../../../contract/disclosure/service'
import type { WrittenItem } from '../../../../domain/disclosure'
import { Sheet } from '../../../components/Sheet'
import { FacilityRows } from './FacilityRows'
import { FORM, type Filled } from './model'
import { OneField } from './OneField'

interface FieldsProps {
  readonly item: WrittenItem
  readonly filled: Filled
  /** Absent where no plan asks this item. */
  readonly asked: AskedItemView | undefined
  /** Paths of what isn't in order, as the check of the form gave them. */
  readonly wrong: readonly string[]
  readonly onChange: (filled: Filled) => void
}

/** The fields of an item, as typed; what the plan doesn't ask may be left out and says so. */
export function Fields({ item, filled, asked, wrong, onChange }: FieldsProps) {
  if (item === 'facilities') {
    return (
      <FacilityRows rows={filled.rows} asked={asked} wrong={wrong} onChange={(rows) => onChange({ ...filled, rows })} />
    )
  }
  return (
    <>
      {!asked && <Text className='note body'>本地方案没有要求这一项，愿意公开也可以写。</Text>}
      <Sheet>
        {FORM[item].map((field) => (
          <OneField
            key={field.name}
            field={field}
            value={filled.texts[field.name] ?? ''}
            optional={!(asked?.fields.includes(field.name) ?? false)}
            wrong={wrong.includes(field.name)}
            onChange={(text) => onChange({ ...filled, texts: { ...filled.texts, [field.name]: text } })}
          />
        ))}
      </Sheet>
    </>
  )
}
