import { GoRow } from '../../../components/GoRow'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { count } from '../../../locales/common'
import type { Opening } from '../../../locales/posting'

interface OpeningsProps {
  readonly title: string
  readonly rows: readonly Opening[]
  readonly onOpen: (opens: Opening['opens']) => void
}

/** Rows of numbers, each opening to exactly its items; nothing where there is none. */
export const Openings = ({ title, rows, onOpen }: OpeningsProps) =>
  rows.length === 0 ? null : (
    <>
      <Section title={title} />
      <Sheet flush>
        {rows.map(({ id, title: words, note, value, opens }) => (
          <GoRow
            key={id}
            title={words}
            note={note}
            aside={count(value)}
            label={`${words}${value}，${note}`}
            onPress={() => onOpen(opens)}
          />
        ))}
      </Sheet>
    </>
  )
