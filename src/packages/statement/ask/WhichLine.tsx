import { Text } from '@tarojs/components'
import type { PostedContent } from '../../../../contract/disclosure/content'
import { linesOf, PARTS } from '../../../../domain/disclosure'
import { GoRow } from '../../../components/GoRow'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { yuan } from '../../../locales/common'
import { partTitle } from '../../../locales/statement'

interface WhichLineProps {
  readonly content: PostedContent
  readonly onChoose: (lineId: string) => void
}

/** 你想问哪一笔: the lines by part. */
export function WhichLine({ content, onChoose }: WhichLineProps) {
  return (
    <Page title='问一笔账'>
      <Text className='question'>你想问哪一笔？</Text>
      {PARTS.filter((part) => linesOf(content.statement, part).length > 0).map((part) => (
        <Lines key={part} content={content} part={part} onChoose={onChoose} />
      ))}
    </Page>
  )
}

function Lines({ content, part, onChoose }: WhichLineProps & { readonly part: (typeof PARTS)[number] }) {
  return (
    <>
      <Section title={partTitle(part)} />
      <Sheet flush>
        {linesOf(content.statement, part).map(({ id, item, amount }) => (
          <GoRow
            key={id}
            title={item}
            aside={<Text className='num'>{yuan(amount)}</Text>}
            label={`${item}，${yuan(amount)}元`}
            onPress={() => onChoose(id)}
          />
        ))}
      </Sheet>
    </>
  )
}
