import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { LocalDate } from '../../../../domain/common'
import type { PostedContent } from '../../../../contract/disclosure/content'
import { FindingCard } from '../../../components/FindingCard'
import { Icon } from '../../../components/Icon'
import { Press } from '../../../components/Press'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { agreesWords } from '../../../locales/checks'
import { worded } from '../findings'

interface FindingsProps {
  readonly content: PostedContent
  readonly today: LocalDate
}

/** 核对结果: what doesn't agree, in full; what does is one tap away. */
export function Findings({ content, today }: FindingsProps) {
  const { findings, checked, statement, grounds } = content
  const agreeing = checked.filter(({ agrees }) => agrees)
  return (
    <>
      <Section title='核对结果' aside={`${checked.length}项核对，${agreeing.length}项相符`} />
      {findings.map((finding) => {
        const words = worded(finding, { statement, grounds, today, to: 'owners' })
        return (
          <FindingCard
            key={`${finding.what} ${finding.at} ${words.title}`}
            title={words.title}
            figures={words.figures}
            next={words.next}
            {...(words.clause && { clause: words.clause })}
          />
        )
      })}
      {agreeing.length > 0 && <Agreeing checks={agreeing.map(({ check }) => check)} />}
    </>
  )
}

function Agreeing({ checks }: { readonly checks: readonly string[] }) {
  const [open, setOpen] = useState(false)
  return (
    <Sheet flush>
      <Press className='go' states={{ expanded: open }} onPress={() => setOpen(!open)}>
        <Icon name='tick' className='pine' />
        <Text className='grow'>{`${open ? '收起' : '看'}相符的${checks.length}项`}</Text>
        <Icon name={open ? 'down' : 'forth'} small className='faint' />
      </Press>
      {open && (
        <View className='agreeing'>
          {checks.map((check) => (
            <View key={check} className='agrees'>
              <Icon name='tick' small className='pine' />
              <Text>{agreesWords(check)}</Text>
            </View>
          ))}
        </View>
      )}
    </Sheet>
  )
}
