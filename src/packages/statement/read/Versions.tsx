import { Text, View } from '@tarojs/components'
import type { readStatement } from '../../../../contract/disclosure/readStatement'
import type { Output } from '../../../../contract/operation'
import { FindingCard } from '../../../components/FindingCard'
import { GoRow } from '../../../components/GoRow'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { dayName } from '../../../locales/common'
import { worded } from '../findings'
import { ways } from '../ways'

type Value = Output<typeof readStatement>

/** That it came down, why, and what was found of it; that it was corrected, and the way to what changed. */
export function Versions({ value }: { readonly value: Value }) {
  const { content, version, withdrawn, today, statementId } = value
  const { correction } = content
  if (version === 1 && !withdrawn) return null
  const all = () => ways.versions(statementId)
  return (
    <>
      {withdrawn && <Withdrawn value={value} withdrawn={withdrawn} />}
      <Sheet flush>
        {correction ? (
          <GoRow
            title={`${dayName(correction.on, today)}更正过，这是第${version}版`}
            note={`原因：${correction.reason}。看改了哪里`}
            onPress={all}
          />
        ) : (
          <GoRow title={`一共${version}版`} note='看每一版和改了哪里' onPress={all} />
        )}
      </Sheet>
    </>
  )
}

function Withdrawn({
  value,
  withdrawn,
}: {
  readonly value: Value
  readonly withdrawn: NonNullable<Value['withdrawn']>
}) {
  const { content, today } = value
  const { on, reason, findings, grounds } = withdrawn
  return (
    <>
      <Sheet>
        <View className='row'>
          <StateBadge kind='late' words='已经撤下' />
        </View>
        <Text className='strong body'>{`${dayName(on, today)}由${content.poster.name}撤下`}</Text>
        <Text className='note body'>{`原因：${reason}`}</Text>
        <Text className='note body'>下面是撤下前的账，只留着给你看。这一期还要重新公示。</Text>
      </Sheet>
      {findings.map((finding) => {
        const words = worded(finding, { statement: content.statement, grounds, today, to: 'owners' })
        return (
          <FindingCard
            key={finding.what}
            title={words.title}
            figures={words.figures}
            next={words.next}
            {...(words.clause && { clause: words.clause })}
          />
        )
      })}
    </>
  )
}

/** For those who post: put it right, or take it down. */
export function Mend({ value: { may, content, statementId } }: { readonly value: Value }) {
  if (!may.correct) return null
  return (
    <>
      <Section title='这份账有错' />
      <Sheet flush>
        <GoRow
          title='更正'
          note='改好的换上去，业主看得到改了哪里'
          onPress={() => ways.correct(content.communityId, content.period)}
        />
        <GoRow title='撤下' note='没有改好的可换，先撤下来' onPress={() => ways.withdraw(statementId)} />
      </Sheet>
    </>
  )
}
