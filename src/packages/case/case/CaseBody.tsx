import { Text, View } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/view'
import { Clause } from '../../../components/Clause'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { Timeline } from '../../../components/Timeline'
import { problemName } from '../../../locales/case'
import { momentsOf } from '../moments'
import { caseBadge, caseSays, whereWords } from '../words'
import { CaseActs } from './CaseActs'
import { CaseFacts } from './CaseFacts'

/** Where it stands in a sentence, then its steps; beside them, on a desk below, what it is about and what can be done. */
export function CaseBody({ view }: { readonly view: CaseView }) {
  const { ground } = view
  return (
    <View className='columns'>
      <View className='column'>
        <Standing view={view} />
        <Sheet>
          <Timeline moments={momentsOf(view)} />
        </Sheet>
        {ground.quote !== undefined && ground.document !== undefined && (
          <Clause document={ground.document} quote={ground.quote} />
        )}
        {ground.reason !== undefined && <Text className='cap'>{`规定没写这种事归谁。${ground.reason}`}</Text>}
      </View>
      <View className='column'>
        <CaseFacts view={view} />
        <CaseActs view={view} />
      </View>
    </View>
  )
}

function Standing({ view }: { readonly view: CaseView }) {
  return (
    <Sheet>
      <View className='case-head'>
        <View className='grow'>
          <Text className='title'>{problemName(view.problem)}</Text>
          <Text className='note body'>{whereWords(view)}</Text>
        </View>
        <StateBadge {...caseBadge(view)} />
      </View>
      <View className='case-says'>
        {caseSays(view).map((sentence) => (
          <Text key={sentence} className='body'>
            {sentence}
          </Text>
        ))}
      </View>
    </Sheet>
  )
}
