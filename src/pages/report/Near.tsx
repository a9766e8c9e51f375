import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { joinReport } from '../../../contract/case/joinReport'
import type { NearbyAnswer } from '../../../contract/case/nearbyReports'
import type { LocalDate } from '../../../domain/common'
import { Button } from '../../components/Button'
import { Loaded } from '../../components/Loaded'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { StateBadge } from '../../components/StateBadge'
import { Trouble } from '../../components/Trouble'
import { problemName, STATUS_WORDS } from '../../locales/case'
import { moment } from '../../locales/common'
import type { Loaded as Reading } from '../../services/useCall'
import { useSend } from '../../services/useSend'

export type NearReading = Reading<NearbyAnswer>
type NearCase = NearbyAnswer['near'][number]

/** What is open nearby of the same kind: it can be followed instead. */
export function Near({ near }: { readonly near: NearReading }) {
  return (
    <Loaded from={near} words='正在看附近有没有人报过'>
      {({ near: cases, today }) =>
        cases.length === 0 ? (
          <Text className='note body'>附近没有人报过这样的事。</Text>
        ) : (
          <>
            <Section title='附近已经有人报过' />
            <Text className='note body'>是同一件事，就跟着它。跟的人多，处理的人看得见。</Text>
            {cases.map((one) => (
              <NearSheet key={one.caseId} one={one} today={today} />
            ))}
          </>
        )
      }
    </Loaded>
  )
}

function NearSheet({ one, today }: { readonly one: NearCase; readonly today: LocalDate }) {
  const { busy, trouble, send } = useSend(joinReport)
  const url = `/packages/case/case/index?case=${one.caseId}`
  const join = async (): Promise<void> => {
    if (one.yours || (await send({ caseId: one.caseId }))) void Taro.navigateTo({ url })
  }
  return (
    <Sheet>
      <View className='row top'>
        <View className='grow'>
          <Text className='strong body'>{problemName(one.problem)}</Text>
          <Text className='note body'>{whereFrom(one)}</Text>
          <Text className='note body'>{whenAndWho(one, today)}</Text>
        </View>
        <StateBadge
          kind={one.isOverdue ? 'late' : 'soon'}
          words={one.status === 'accepted' ? `${one.holder.name}在办` : STATUS_WORDS[one.status]}
        />
      </View>
      <View className='near-act'>
        <Button kind='edge' busy={busy} onPress={() => void join()}>
          {one.yours ? '你已经在跟，看进展' : '就是这件，我跟着它'}
        </Button>
      </View>
      <Trouble trouble={trouble} />
    </Sheet>
  )
}

/** Nearer than a car is long. */
const HERE_M = 5

function whereFrom({ building, placeWords, metres, sameBuilding }: NearCase): string {
  const place = [building, placeWords].filter(Boolean).join('，') || '图上标出的地方'
  if (metres !== undefined && metres < HERE_M) return `${place}，就在你标的地方`
  if (metres !== undefined) return `${place}，离你标的约${metres}米`
  return sameBuilding ? `${place}，同一栋楼` : place
}

const whenAndWho = ({ reportedAt, followers, number }: NearCase, today: LocalDate): string =>
  `${number}号，${moment(reportedAt, today)}报的${followers > 0 ? `，${followers}人在跟` : ''}`
