import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReportForm } from '../../../contract/case/openReport'
import { Button } from '../../components/Button'
import { Sheet } from '../../components/Sheet'
import { SitePlan } from '../../components/SitePlan'
import { IN_WECHAT } from '../../services/environment'
import { privacyAgreed } from '../../services/privacy'
import type { DraftPlace } from './draft'

interface PlaceChooserProps {
  readonly community: NonNullable<ReportForm['community']>
  readonly place: DraftPlace
  readonly onChange: (place: DraftPlace) => void
}

/** A tap on the site plan, a building, or a point of WeChat's own map. */
export function PlaceChooser({ community, place, onChange }: PlaceChooserProps) {
  const { plan, hotline } = community
  const { words } = place
  const mark = (point: { x: number; y: number }, building?: string): void =>
    onChange({ plan: point, ...(building !== undefined && { building }), ...(words !== undefined && { words }) })
  const pick = async (): Promise<void> => {
    const point = await fromMap()
    if (point) onChange({ ...place, point })
  }
  return (
    <Sheet title={plan ? '在图上点一下' : '小区还没画平面图'}>
      <View className='under stack'>
        {plan && (
          <SitePlan
            buildings={plan.buildings.map(({ name, x, y, width, depth }) => ({
              id: name,
              name,
              x,
              y,
              width,
              height: depth,
            }))}
            point={place.plan}
            onPlace={mark}
          />
        )}
        {IN_WECHAT && (
          <Button icon='place' onPress={() => void pick()}>
            在地图上选
          </Button>
        )}
        {!plan && !IN_WECHAT && (
          <Text className='body'>{`用手机微信打开，可以在地图上选。${hotline ? `也可以打${hotline.name}${hotline.phone}。` : ''}`}</Text>
        )}
      </View>
    </Sheet>
  )
}

/** WeChat's own chooser; nothing when somebody thinks better of it. */
async function fromMap(): Promise<DraftPlace['point'] | undefined> {
  if (!(await privacyAgreed())) return undefined
  const chosen = await Taro.chooseLocation({}).catch(() => undefined)
  return chosen && { lat: chosen.latitude, lon: chosen.longitude }
}
