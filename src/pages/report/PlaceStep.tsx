import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ReportForm } from '../../../contract/case/openReport'
import { Empty } from '../../components/Empty'
import { GoRow } from '../../components/GoRow'
import { Sheet } from '../../components/Sheet'
import { Steps } from '../../components/Steps'
import { Link } from '../../components/Link'
import { TextField } from '../../components/TextField'
import { chooseCommunity } from '../../services/community'
import type { Draft } from '../../services/useDraft'
import { CommunityChooser } from './CommunityChooser'
import { hasPlace, placeWords, type ReportDraft } from './draft'
import { Near, type NearReading } from './Near'
import { PlaceChooser } from './PlaceChooser'

interface PlaceStepProps {
  readonly draft: Draft<ReportDraft>
  readonly form: ReportForm
  readonly near: NearReading
}

/** Step 2: where it is; and whether somebody has reported it already. */
export function PlaceStep({ draft, form, near }: PlaceStepProps) {
  const { value, write } = draft
  const { community } = form
  const [choosing, setChoosing] = useState(!community)
  const [placing, setPlacing] = useState(!hasPlace(value.place))
  return (
    <>
      <Steps at={2} of={3} />
      <Text className='question'>在小区哪里？</Text>
      <Sheet flush>
        <GoRow
          title={community?.name ?? '还没选小区'}
          note='小区'
          noteFirst
          icon='home'
          aside={<Link onPress={() => setChoosing(true)}>{community ? '换一个' : '选小区'}</Link>}
        />
        {community && hasPlace(value.place) && (
          <GoRow
            title={placeWords(value.place)}
            note='具体地方'
            noteFirst
            icon='place'
            aside={<Link onPress={() => setPlacing(!placing)}>{placing ? '不改了' : '改'}</Link>}
          />
        )}
      </Sheet>
      <CommunityChooser
        open={choosing}
        own={form.own}
        onClose={() => setChoosing(false)}
        onChoose={(chosen) => {
          chooseCommunity(chosen)
          write({ ...value, place: {} })
          setPlacing(true)
          setChoosing(false)
        }}
      />
      {!community && <Empty title='在哪个小区？' note='选了小区，才能标出具体地方，看看有没有人报过。' />}
      {community && placing && (
        <PlaceChooser
          community={community}
          place={value.place}
          onChange={(place) => {
            write({ ...value, place })
            setPlacing(false)
          }}
        />
      )}
      {community && hasPlace(value.place) && (
        <>
          <TextField
            label='再说细一点'
            optional
            placeholder='比如：东侧，消防车道入口'
            value={value.place.words ?? ''}
            onChange={(words) => write({ ...value, place: { ...value.place, words } })}
          />
          <Near near={near} />
        </>
      )}
    </>
  )
}
