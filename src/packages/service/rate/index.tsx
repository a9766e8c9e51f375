import { Text, View } from '@tarojs/components'
import { readServiceRate } from '../../../../contract/disclosure/readServiceRate'
import { listBelow } from '../../../../contract/supervision/listBelow'
import type { Output } from '../../../../contract/operation'
import { SERVICE } from '../../../../domain/disclosure'
import { dateOf } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { More } from '../../../components/More'
import { CommunitySearch } from '../../../components/CommunitySearch'
import { Clause } from '../../../components/Clause'
import { Desk } from '../../../components/Desk'
import { Empty } from '../../../components/Empty'
import { FigureRow } from '../../../components/FigureRow'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { count, moment } from '../../../locales/common'
import { rateFigures, reachedWords } from '../../../locales/serviceRate'
import { valueOf } from '../../../locales/supervision'
import { useCall } from '../../../services/useCall'
import { usePages } from '../../../services/usePages'
import { ways } from '../ways'
import { useRatedRegion } from './useRatedRegion'

type Rate = Output<typeof readServiceRate>

/** 物业服务公开率: a region's shares against the target, each opening to its communities, and the regions below. */
export default function RatePage() {
  const { post, region } = useRatedRegion()
  const reading = useCall(readServiceRate, region === '' ? undefined : { regionId: region })
  const name = reading.state === 'value' ? reading.value.name : ''
  return (
    <Desk title='物业服务公开率' about={name} current='below' post={post}>
      <Loaded from={reading} words='正在取公开率'>
        {(rate) =>
          rate.asked === 0 ? (
            <Empty
              title='没有要公开的小区'
              note='本地方案没有要求公开物业服务，或者下面还没有有物业的小区。数每五分钟更新一次。'
            />
          ) : (
            <Shares rate={rate} onOpen={(indicator) => ways.figure(post?.postId, region, indicator)} />
          )
        }
      </Loaded>
      {region !== '' && <Below region={region} onOpen={(id) => ways.rate(post?.postId, id)} />}
    </Desk>
  )
}

function Shares({ rate, onOpen }: { readonly rate: Rate; readonly onOpen: (indicator: string) => void }) {
  const { asked, open, target, asOf } = rate
  return (
    <>
      <FigureRow caption='公开了的小区，点开看是哪几个' figures={rateFigures(rate)} onOpen={onOpen} />
      <Sheet>
        <View className='stack'>
          <Text className='strong body'>{reachedWords(rate)}</Text>
          {open > 0 && <Text className='note body'>{`${count(asked)}个小区里，${count(open)}个还没公开全。`}</Text>}
          {open > 0 && (
            <View>
              <Button fit onPress={() => onOpen(SERVICE.open)}>
                看还缺什么
              </Button>
            </View>
          )}
          {target && 'quote' in target.ground.ground && (
            <Clause document={target.ground.document} quote={target.ground.ground.quote} />
          )}
        </View>
      </Sheet>
      <Text className='cap'>{`公共收益收支另按公示率算，不在这里重算。截至${moment(asOf, dateOf(Date.now()))}，每五分钟数一次。`}</Text>
    </>
  )
}

function Below({ region, onOpen }: { readonly region: string; readonly onOpen: (id: string) => void }) {
  const { first, items, more, missed } = usePages(listBelow, { regionId: region })
  const open =
    ({ kind, id }: (typeof items)[number]) =>
    (): void =>
      kind === 'region' ? onOpen(id) : ways.read(id)
  return (
    <Loaded from={first} words='正在取下级'>
      {() => (
        <>
          {items.length > 0 && <Section title='下级和小区' />}
          {items.length > 0 && <CommunitySearch regionId={region} onOpen={ways.read} />}
          <Sheet flush>
            {items.map((place) => {
              const of = valueOf(place.figures, SERVICE.asked)
              const done = valueOf(place.figures, SERVICE.complete)
              const note = of === 0 ? '没有要公开的' : `${count(done)}/${count(of)}个小区公开全了`
              return <GoRow key={place.id} title={place.name} note={note} onPress={open(place)} />
            })}
          </Sheet>
          <More onMore={more} missed={missed} />
        </>
      )}
    </Loaded>
  )
}
