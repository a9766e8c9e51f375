import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { isProblemCode } from '../../../domain/case'
import type { ReportForm } from '../../../contract/case/openReport'
import { Choice, type Option } from '../../components/Choice'
import { GoRow } from '../../components/GoRow'
import type { IconName } from '../../components/Icon'
import { PhotoPicker } from '../../components/PhotoPicker'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { Steps } from '../../components/Steps'
import { Trouble } from '../../components/Trouble'
import { problemHint, problemName } from '../../locales/case'
import type { Draft } from '../../services/useDraft'
import type { Photos } from '../../services/usePhotos'
import type { ReportDraft } from './draft'
import { DraftNote } from './DraftNote'
import { Emergency } from './Emergency'
import { MoreTypes } from './MoreTypes'

interface PhotoStepProps {
  readonly draft: Draft<ReportDraft>
  readonly form: ReportForm
  readonly photos: Photos
}

const ICONS: Readonly<Record<string, IconName>> = {
  fireLaneBlocked: 'vehicle',
  eBikeUpstairs: 'power',
  debrisInStairs: 'box',
  fireEquipmentWorn: 'bell',
  greenSpaceTaken: 'tree',
  illegalBuilding: 'wall',
}

const MORE = 'more'

/** Step 1: what was seen. 119 comes before anything. */
export function PhotoStep({ draft, form, photos }: PhotoStepProps) {
  const { value, write, keptAt } = draft
  const [open, setOpen] = useState(false)
  const [recalled] = useState(keptAt)
  const first = form.types.filter((type) => type.first && type.problem !== 'other').map(({ problem }) => problem)
  const isOther = value.problem !== undefined && !first.includes(value.problem)
  const choose = (id: string): void => {
    if (isProblemCode(id)) write({ ...value, problem: id })
    else setOpen(true)
  }
  return (
    <>
      <Steps at={1} of={3} />
      <Emergency />
      {recalled !== undefined && keptAt !== undefined && <DraftNote draft={draft} keptAt={keptAt} today={form.today} />}
      <Text className='question'>拍到了什么？</Text>
      <PhotoPicker
        photos={photos.paths}
        most={form.mostPhotos}
        note='照片只有处理的人看得到。'
        onChange={photos.choose}
      />
      {photos.lost > 0 && <Text className='ochre body'>{`上次有${photos.lost}张照片没传上来，请再选一次。`}</Text>}
      <Trouble trouble={photos.trouble} />
      <Choice
        caption='是哪种情况'
        options={[...first.map(option), { ...otherOption(value.problem, isOther), id: MORE }]}
        chosen={isOther ? MORE : value.problem}
        onChoose={choose}
      />
      <MoreTypes
        open={open}
        types={form.types.map(({ problem }) => problem).filter((problem) => !first.includes(problem))}
        chosen={value.problem}
        onChoose={(problem) => write({ ...value, problem })}
        onClose={() => setOpen(false)}
      />
      <Section title='报过的' />
      <Sheet flush>
        <GoRow title='我报的、我跟的' icon='list' onPress={() => void Taro.navigateTo({ url: MINE })} />
        {form.community && (
          <GoRow
            title={`${form.community.name}在办的事`}
            icon='flag'
            onPress={() => void Taro.navigateTo({ url: inProgress(form.community?.communityId ?? '') })}
          />
        )}
      </Sheet>
    </>
  )
}

const MINE = '/packages/case/mine/index'
const inProgress = (communityId: string): string => `/packages/case/list/index?community=${communityId}`

function option(problem: ReportForm['types'][number]['problem']): Option {
  const note = problemHint(problem)
  const icon = ICONS[problem]
  return { id: problem, title: problemName(problem), ...(note && { note }), ...(icon && { icon }) }
}

const otherOption = (problem: ReportDraft['problem'], isOther: boolean): Omit<Option, 'id'> => ({
  title: isOther && problem !== undefined ? problemName(problem) : problemName('other'),
  note: isOther ? '点一下换别的' : problemHint('other'),
  icon: 'more',
})
