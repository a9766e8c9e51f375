import { Text, View } from '@tarojs/components'
import type { Output } from '../../../contract/operation'
import type { readIncomeSources } from '../../../contract/registry/readIncomeSources'
import { Link } from '../../components/Link'
import { Sheet } from '../../components/Sheet'
import { SitePlan } from '../../components/SitePlan'

type Value = Output<typeof readIncomeSources>

interface SourcePlanProps {
  readonly plan: NonNullable<Value['plan']>
  readonly sources: Value['sources']
  readonly onOpen: (source: string) => void
}

/** The buildings of a registered plan, as the plan draws them. */
export const buildingsOf = ({ buildings }: NonNullable<Value['plan']>) =>
  buildings.map(({ name, x, y, width, depth }) => ({ id: name, name, x, y, width, height: depth }))

/** The site plan; pressing a building, or near a source, names what stands there. */
export function SourcePlan({ plan, sources, onOpen }: SourcePlanProps) {
  const placed = sources.filter(({ place }) => place !== undefined)
  const nearest = (x: number, y: number): void => {
    const [first] = [...placed].sort((a, b) => apart(a, x, y) - apart(b, x, y))
    if (first) onOpen(first.id)
  }
  return (
    <Sheet title={placed.length === 0 ? '还没有标在图上的' : '标在图上的'}>
      <View className='gap' />
      <View className='stack'>
        <SitePlan
          buildings={buildingsOf(plan)}
          points={placed.map(({ id, item, place }) => ({ id, label: item, x: place?.x ?? 0, y: place?.y ?? 0 }))}
          onPlace={({ x, y }) => nearest(x, y)}
        />
        {placed.map(({ id, item, place }) => (
          <View key={id} className='row'>
            <Text className='grow body'>{item}</Text>
            <Link label={`打开${item}`} onPress={() => onOpen(id)}>
              {place?.building ?? '看'}
            </Link>
          </View>
        ))}
      </View>
    </Sheet>
  )
}

const apart = ({ place }: Value['sources'][number], x: number, y: number): number =>
  place ? Math.hypot(place.x - x, place.y - y) : Infinity
