import { Text, View } from '@tarojs/components'
import type { WrittenView } from '../../../../contract/disclosure/service'
import { lacksOf } from '../../../../domain/disclosure'
import { Link } from '../../../components/Link'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { ITEM_WORDS, lackWords } from '../../../locales/service'
import { Written } from '../Written'
import type { FillingProps } from './model'

interface CheckItemProps {
  readonly content: WrittenView
  readonly value: FillingProps['value']
  readonly onChange: () => void
}

/** Everything once more before it stands before the owners, with what would still be missing. */
export function CheckItem({ content, value, onChange }: CheckItemProps) {
  const asked = { items: value.asked.filter(({ item }) => item === content.item), counted: [] }
  const lacks = lacksOf(asked, { written: [content], linked: [] })
  return (
    <>
      <Section title={ITEM_WORDS[content.item]} aside={<Link onPress={onChange}>改</Link>} />
      <Sheet>
        <Written content={content} />
        {lacks.map((lack, nth) => (
          <View key={`${lack.kind}-${nth}`}>
            <StateBadge kind='find' words={lackWords(lack)} />
          </View>
        ))}
      </Sheet>
      <Text className='note body'>
        {lacks.length > 0 ? '现在就能公开，缺的会标给业主和主管部门看，补上再公开一次。' : '这一项写全了。'}
        公开以后谁都看得到，再改也会留下这一版。
      </Text>
    </>
  )
}
