import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Finding, LocalDate } from '../../../../domain/common'
import type { PostedContent } from '../../../../contract/disclosure/content'
import { checksOf, withFound } from '../../../../contract/disclosure/found'
import type { readStatement } from '../../../../contract/disclosure/readStatement'
import type { Output } from '../../../../contract/operation'
import { FindingCard } from '../../../components/FindingCard'
import { Icon } from '../../../components/Icon'
import { Press } from '../../../components/Press'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { agreesWords } from '../../../locales/checks'
import { dayName } from '../../../locales/common'
import { checksWords } from '../../../locales/sheet'
import { worded } from '../findings'

interface FindingsProps {
  readonly value: Output<typeof readStatement>
}

/** 核对结果: what doesn't agree, in full, also what came to light later; what does agree is one tap away. */
export function Findings({ value: { content, today, found } }: FindingsProps) {
  const agreeing = withFound(content, found).checked.filter(({ agrees }) => agrees)
  return (
    <>
      <Section title='核对结果' aside={checksWords(checksOf(content, found))} />
      <Cards findings={content.findings} content={content} today={today} />
      {found && (
        <>
          <Section title='公示以后又核对出来的' aside={dayName(found.on, today)} />
          <Cards findings={found.findings} content={withFound(content, found)} today={today} />
        </>
      )}
      {agreeing.length > 0 && <Agreeing checks={agreeing.map(({ check }) => check)} />}
    </>
  )
}

const Cards = ({ findings, content, today }: CardsProps) => (
  <>
    {findings.map((finding) => {
      const words = worded(finding, { ...content, today, to: 'owners' })
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
  </>
)

interface CardsProps {
  readonly findings: readonly Finding[]
  readonly content: Pick<PostedContent, 'statement' | 'grounds'>
  readonly today: LocalDate
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
