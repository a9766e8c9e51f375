import { Text, View } from '@tarojs/components'
import { Clause } from '../../../components/Clause'
import { shownQuote } from '../../../locales/common'
import { ruleWords, type Setting } from '../../../locales/rules'

/** One rule: what it says, and the document's own words or why we set it so. */
export function Rule({ setting }: { readonly setting: Setting }) {
  const { title, lines } = ruleWords(setting)
  return (
    <View className='go'>
      <View className='grow'>
        <Text className='body strong'>{title}</Text>
        {lines.map((line) => (
          <Text key={line} className='body'>
            {line}
          </Text>
        ))}
        <Ground {...setting} />
        {setting.note !== undefined && <Text className='cap'>{setting.note}</Text>}
      </View>
    </View>
  )
}

function Ground({ ground, reason, setBy }: Setting) {
  if (setBy) {
    return <Text className='cap'>{`${setBy.author}定的，按${setBy.source}：${reason ?? '没写为什么'}`}</Text>
  }
  if (!ground) return <Text className='cap'>{`平台的设置：${reason ?? '没写为什么'}`}</Text>
  const document = `${ground.document}${shownQuote(ground.section)}`
  if (ground.quote === undefined) return <Text className='cap'>{`依据：${document}（原文还没核到，不引）`}</Text>
  return <Clause document={document} quote={ground.quote} />
}
