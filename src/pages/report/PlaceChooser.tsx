import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReportForm } from '../../../contract/case/openReport'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { Sheet } from '../../components/Sheet'
import { SitePlan } from '../../components/SitePlan'
import { TextField } from '../../components/TextField'
import { IN_WECHAT } from '../../services/environment'
import { privacyAgreed } from '../../services/privacy'
import type { DraftPlace } from './draft'

interface PlaceChooserProps {
  readonly community: NonNullable<ReportForm['community']>
  readonly place: DraftPlace
  readonly onChange: (place: DraftPlace) => void
}

/** A tap on the site plan, a building, or a point of WeChat's own map; and a word about it if somebody likes. */
export function PlaceChooser({ community, place, onChange }: PlaceChooserProps) {
  const { plan, buildings, hasBoundary } = community
  const { words } = place
  const mark = (point: { x: number; y: number }, building?: string): void =>
    onChange({ plan: point, ...(building !== undefined && { building }), ...(words !== undefined && { words }) })
  const pick = async (): Promise<void> => {
    const point = await fromMap()
    if (point) onChange({ ...place, point })
  }
  return (
    <Sheet title={plan ? '在图上点一下' : '在哪栋楼旁边'}>
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
        {!plan && buildings.length > 0 && (
          <Choice
            caption='在哪栋楼旁边'
            options={buildings.map((name) => ({ id: name, title: name }))}
            chosen={place.building}
            onChoose={(building) => onChange({ ...place, building })}
          />
        )}
        {IN_WECHAT && hasBoundary && (
          <Button icon='place' onPress={() => void pick()}>
            在地图上选
          </Button>
        )}
        <TextField
          label='再说细一点'
          optional
          placeholder='比如：东侧，消防车道入口'
          value={words ?? ''}
          onChange={(next) => onChange({ ...place, words: next })}
        />
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
