import { Text, View } from '@tarojs/components'
import { minus, ZERO, type Money } from '../../domain/common'
import { signed, yuan } from '../locales/common'
import { aria } from '../services/aria'
import { bars, type Bar, type Step } from './flowBars'

interface FlowProps {
  /** From the opening to the closing; what comes in is positive, what goes out negative, balances as they are. */
  readonly steps: readonly Step[]
}

/** Picture of the five parts: bars to scale from zero, each tied to where the one before ended. Read out as the sum in a sentence. */
export function Flow({ steps }: FlowProps) {
  return (
    <View className='flow' {...aria({ role: 'img', label: inWords(steps) })}>
      {bars(steps).map((bar, nth) => (
        <FlowStep key={bar.label} bar={bar} first={nth === 0} />
      ))}
    </View>
  )
}

function FlowStep({ bar, first }: { readonly bar: Bar; readonly first: boolean }) {
  const { kind, label, amount, left, width, tie } = bar
  return (
    <View className={`step ${kind}`}>
      {!first && <View className='tie' style={{ left: `${tie}%` }} />}
      <View className='said'>
        <Text className='what'>{label}</Text>
        <Text className='much num'>{kind === 'balance' ? yuan(amount) : signed(amount)}</Text>
      </View>
      <View className='track'>
        <View className='fill' style={{ left: `${left}%`, width: `${width}%` }} />
      </View>
    </View>
  )
}

const inWords = (steps: readonly Step[]): string => {
  const last = steps.length - 1
  const joined = steps.map((step, nth) => `${joint(step, nth, last)}${step.label}${yuan(magnitude(step))}元`)
  return `${joined.join('，')}。`
}

const joint = ({ amount }: Step, nth: number, last: number): string =>
  nth === 0 ? '' : nth === last ? '等于' : amount < 0 ? '减' : '加'

const magnitude = ({ amount, kind }: Step): Money => (kind === 'balance' || amount >= 0 ? amount : negated(amount))

const negated = (amount: Money): Money => minus(ZERO, amount)
