import { Text, View } from '@tarojs/components'

/** One computed fact of a posting, its rule beneath. */
export interface StandingCell {
  readonly label: string
  readonly value: string
  readonly rule: string
}

/** Posted on, due on, days it has stood: each with its rule. Computed, never typed. */
export function Standing({ cells }: { readonly cells: readonly StandingCell[] }) {
  return (
    <View className='standing'>
      {cells.map(({ label, value, rule }) => (
        <View key={label} className='cell'>
          <Text className='cap'>{label}</Text>
          <Text className='value'>{value}</Text>
          <Text className='cap'>{rule}</Text>
        </View>
      ))}
    </View>
  )
}
