import { Text, View } from '@tarojs/components'
import type { readStatement } from '../../../../contract/disclosure/readStatement'
import type { Output } from '../../../../contract/operation'
import type { Money } from '../../../../domain/common'
import { summaryOf } from '../../../../domain/disclosure'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { periodWords, yuan } from '../../../locales/common'
import { comparedWords, perHouseholdWords } from '../../../locales/compare'
import { aria } from '../../../services/aria'
import { useView } from '../../../services/elder'

type Value = Pick<Output<typeof readStatement>, 'content' | 'earlier' | 'units'>

/** 和前几期比: each figure beside the period before, in words; the income of up to five periods as bars; what falls to a household. */
export function Compare({ value: { content, earlier, units } }: { readonly value: Value }) {
  const { elder } = useView()
  const now = summaryOf(content.statement)
  const [before] = earlier
  const sentences = before ? comparedWords(now, before.summary, before.period) : ['前面没有同样长的一期，还没法比。']
  const household = perHouseholdWords(now, units)
  const periods = [{ period: content.period, summary: now }, ...earlier].reverse()
  return (
    <>
      <Section title='和前几期比' />
      <Sheet>
        {[...sentences, household ?? ''].filter(Boolean).map((sentence) => (
          <Text key={sentence} className='body'>
            {sentence}
          </Text>
        ))}
        {before && !elder && (
          <Bars rows={periods.map(({ period, summary }) => ({ label: periodWords(period), amount: summary.income }))} />
        )}
      </Sheet>
    </>
  )
}

interface BarsProps {
  /** The earliest first, the one that the page is about last. */
  readonly rows: readonly { readonly label: string; readonly amount: Money }[]
}

/** The income of one period after the other, to scale from zero; read out as a list. */
function Bars({ rows }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ amount }) => amount))
  return (
    <View className='flow' {...aria({ role: 'list', label: '各期收入' })}>
      {rows.map(({ label, amount }, nth) => (
        <View
          key={label}
          className={`step ${nth === rows.length - 1 ? 'in' : 'balance'}`}
          {...aria({ role: 'listitem', label: `${label}收入${yuan(amount)}元` })}
        >
          <View className='said'>
            <Text className='what'>{label}</Text>
            <Text className='much num'>{yuan(amount)}</Text>
          </View>
          <View className='track'>
            <View className='fill' style={{ left: '0%', width: `${(Math.max(0, amount) / most) * 100}%` }} />
          </View>
        </View>
      ))}
    </View>
  )
}
