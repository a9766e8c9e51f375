import { Text, View } from '@tarojs/components'
import type { readVersion } from '../../../../contract/disclosure/readVersion'
import type { Output } from '../../../../contract/operation'
import { compareStatements } from '../../../../domain/disclosure'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { changeWords, endedWords } from '../../../locales/log'
import { useSeal } from '../../../services/seal'
import { SealSheet } from '../read/SealSheet'

interface ChangesProps {
  readonly statementId: string
  readonly value: Output<typeof readVersion>
}

/** Both versions side by side, only where they differ; and whether this phone finds the old one as it was posted. */
export function Changes({ statementId, value: { row, content, next, today } }: ChangesProps) {
  const sealed = useSeal(statementId, content, { version: row.version, isLast: false })
  const changes = next ? compareStatements(content.statement, next.content.statement) : []
  const why = next?.row.reason ?? row.ended?.reason
  return (
    <>
      <Section title={next ? `第${row.version}版和第${next.row.version}版` : `第${row.version}版`} />
      <Sheet>
        <Text className='strong body'>{next ? `有${changes.length}处不同` : endedWords(row, today)}</Text>
        {why !== undefined && <Text className='note body'>{`原因：${why}`}</Text>}
        {next && changes.length === 0 && <Text className='note body'>账上的字和数都没变。</Text>}
        {changes.map((change) => {
          const { title, before, after } = changeWords(change)
          return (
            <View key={title} className='changed'>
              <Text className='body'>{title}</Text>
              {before !== undefined && <Text className='was num'>{`原来 ${before}`}</Text>}
              {after !== undefined && <Text className='num strong'>{`现在 ${after}`}</Text>}
            </View>
          )
        })}
      </Sheet>
      <SealSheet sealed={sealed} content={content} today={today} />
    </>
  )
}
