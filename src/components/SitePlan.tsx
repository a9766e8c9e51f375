import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useId } from 'react'
import { aria } from '../services/aria'
import { Icon } from './Icon'
import { Press } from './Press'
import { buildingAt, extentOf, onPlan, placeIn, type PlanBuilding, type Point, type Touch } from './planGeometry'

interface SitePlanProps {
  readonly buildings: readonly PlanBuilding[]
  /** Where the pin stands, in metres. */
  readonly point?: Point | undefined
  /** More pins, each with what stands there. */
  readonly points?: readonly (Point & { readonly id: string; readonly label: string })[]
  /** The point in metres, and the building when it lies in one. Pressing a building by key gives its middle. */
  readonly onPlace: (point: Point, buildingId?: string) => void
}

/** A plan drawn from the community's buildings, no tiles from outside. North is up. */
export function SitePlan({ buildings, point, points = [], onPlace }: SitePlanProps) {
  const id = `plan${useId().replace(/\W/g, '')}`
  const extent = extentOf(buildings)
  const pin = point && onPlan(point, extent)
  const tap = async (event: Touch): Promise<void> => {
    const box = await boxOf(id)
    const place = box && placeIn(event, box, extent)
    if (place) onPlace(place, buildingAt(place, buildings)?.id)
  }
  return (
    <View
      id={id}
      className='plan'
      style={{ paddingBottom: `${(extent.height / extent.width) * 100}%` }}
      onClick={(event: Touch) => void tap(event)}
      {...aria({ role: 'group', label: '小区平面图，点一下标出地方' })}
    >
      {buildings.map((building) => (
        <BuildingBox key={building.id} building={building} extent={extent} onPlace={onPlace} />
      ))}
      {points.map(({ id: key, label, ...at }) => (
        <Pin key={key} at={onPlan(at, extent)} label={label} />
      ))}
      {pin && <Pin at={pin} label='标出的地方' />}
    </View>
  )
}

const Pin = ({
  at,
  label,
}: {
  readonly at: { readonly left: number; readonly top: number }
  readonly label: string
}) => (
  <View className='pin' style={{ left: `${at.left}%`, top: `${at.top}%` }}>
    <Icon name='place' firm label={label} className='pin-icon' />
  </View>
)

interface BuildingBoxProps {
  readonly building: PlanBuilding
  readonly extent: ReturnType<typeof extentOf>
  readonly onPlace: SitePlanProps['onPlace']
}

function BuildingBox({ building, extent, onPlace }: BuildingBoxProps) {
  const { id, name, x, y, width, height } = building
  const corner = onPlan({ x, y }, extent)
  const size = { width: `${(width / extent.width) * 100}%`, height: `${(height / extent.height) * 100}%` }
  const middle = { x: x + width / 2, y: y + height / 2 }
  return (
    <View className='building' style={{ left: `${corner.left}%`, top: `${corner.top}%`, ...size }}>
      <Press className='building-name' label={`在${name}`} onPress={() => onPlace(middle, id)}>
        {name}
      </Press>
    </View>
  )
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where the plan stands in the window. */
const boxOf = (id: string): Promise<Box | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((box) => resolve(Array.isArray(box) ? box[0] : box))
      .exec()
  })
