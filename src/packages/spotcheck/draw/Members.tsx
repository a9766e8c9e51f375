import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '../../../../contract/operation'
import { listDrawn } from '../../../../contract/supervision/listDrawn'
import type { readDraw } from '../../../../contract/supervision/readDraw'
import { More } from '../../../components/More'
import { Filters } from '../../../components/Filters'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { reasonsWords } from '../../../locales/spotCheck'
import { usePages } from '../../../services/usePages'

type Draw = NonNullable<Output<typeof readDraw>['draw']>
type Member = Output<typeof listDrawn>['items'][number]

const WANTED: Readonly<Record<string, (member: Member) => boolean>> = {
  drawn: ({ drawn }) => drawn,
  must: ({ mustCheck }) => mustCheck,
  all: () => true,
}

/** The frozen list, a page at a time: who is drawn, who is in the pool and why. */
export function Members({ draw }: { readonly draw: Draw }) {
  const isDrawn = draw.state === 'drawn'
  const [wanted, setWanted] = useState(isDrawn ? 'drawn' : 'must')
  const { first, items, more, missed } = usePages(listDrawn, { drawId: draw.drawId })
  const filters = [
    ...(isDrawn ? [{ id: 'drawn', words: '抽中的' }] : []),
    { id: 'must', words: '必查的' },
    { id: 'all', words: '全部' },
  ]
  const shown = items.filter(WANTED[wanted] ?? (() => true))
  return (
    <>
      <Section title='名单' />
      <Sheet flush>
        <Filters filters={filters} chosen={wanted} onChoose={setWanted} />
        <Loaded from={first} words='正在取名单'>
          {() =>
            shown.length === 0 ? (
              <Text className='note body state'>这里没有小区。</Text>
            ) : (
              shown.map((member) => <MemberRow key={member.id} member={member} isDrawn={isDrawn} />)
            )
          }
        </Loaded>
        <More onMore={more} missed={missed} />
      </Sheet>
    </>
  )
}

function MemberRow({ member, isDrawn }: { readonly member: Member; readonly isDrawn: boolean }) {
  const { name, mustCheck, reasons, drawn } = member
  const why = reasons && reasons.length > 0 ? `：${reasonsWords(reasons)}` : ''
  return (
    <GoRow
      title={name}
      note={mustCheck ? `必查${why}` : '随机'}
      aside={isDrawn && drawn ? <StateBadge kind='done' words='抽中' /> : ''}
    />
  )
}
