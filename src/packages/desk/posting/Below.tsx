import { listBelow } from '../../../../contract/supervision/listBelow'
import { More } from '../../../components/More'
import { CommunitySearch } from '../../../components/CommunitySearch'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { count } from '../../../locales/common'
import { percentWords, rateOf } from '../../../locales/posting'
import { usePages } from '../../../services/usePages'
import type { Post } from '../../../services/workbench'
import { ways } from '../ways'

interface BelowProps {
  readonly post: Post | undefined
  readonly regionId: string
  readonly period: string
  readonly isLowest: boolean
}

/** The same rate for each place directly below; a row opens the place's own page. */
export function Below({ post, regionId, period, isLowest }: BelowProps) {
  const { first, items, more, missed } = usePages(listBelow, { regionId, period })
  return (
    <>
      <Section title={isLowest ? '各小区' : '下级'} aside='按时全面公示的/应公示的' />
      <CommunitySearch regionId={regionId} onOpen={(id) => ways.community(post, id)} />
      <Loaded from={first} words='正在取下级'>
        {() => (
          <Sheet flush>
            {items.map(({ id, name, kind, figures }) => (
              <GoRow
                key={id}
                title={name}
                note={noteOf(rateOf(figures, period))}
                aside={asideOf(rateOf(figures, period))}
                onPress={() => (kind === 'community' ? ways.community(post, id) : ways.posting(post, id))}
              />
            ))}
            <More onMore={more} missed={missed} />
          </Sheet>
        )}
      </Loaded>
    </>
  )
}

type Rate = ReturnType<typeof rateOf>

const asideOf = ({ inFull, owed }: Rate): string => (owed === 0 ? '不用' : `${count(inFull)}/${count(owed)}`)

function noteOf({ inFull, owed, missing }: Rate): string {
  if (owed === 0) return '这一期没有要公示的'
  return missing === 0
    ? `公示率${percentWords(inFull, owed)}`
    : `公示率${percentWords(inFull, owed)}，${count(missing)}个没公示`
}
