import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { CaseView, OpenStep } from '../../../../contract/case/view'
import { GoRow } from '../../../components/GoRow'
import type { IconName } from '../../../components/Icon'
import { dial } from '../../../components/Phones'
import { Sheet } from '../../../components/Sheet'
import { STEP_ACTIONS } from '../../../locales/case'
import { dayName } from '../../../locales/common'
import { actsOf } from '../acts'
import { stepUrl } from './CaseFoot'

const ICONS: Partial<Record<OpenStep['step'], IconName>> = {
  addNote: 'camera',
  urge: 'bell',
  forward: 'forth',
  transfer: 'forth',
  decline: 'struck',
  planForLater: 'clock',
  recordDissuasion: 'speech',
  reportRectified: 'tick',
  reopen: 'flag',
  accept: 'tick',
}

/** Reports of business in the common parts (PT-15). */
const OF_A_SOURCE: readonly CaseView['problem'][] = [
  'unauthorisedBusiness',
  'commonPartsLetByCollusion',
  'incomeEmbezzled',
]

/** Everything else that this reader may do, as the server opens it, and whom to call. */
export function CaseActs({ view }: { readonly view: CaseView }) {
  const { caseId, communityId, hotline, steps, you } = view
  const { rest } = actsOf(view)
  const canNote = steps.some(({ step }) => step === 'addNote')
  const isOfSource = you.holds === true && OF_A_SOURCE.includes(view.problem)
  const go = (url: string) => () => void Taro.navigateTo({ url })
  return (
    <>
      <Sheet flush>
        {rest.map((step) => (
          <GoRow
            key={step}
            title={STEP_ACTIONS[step]}
            icon={ICONS[step] ?? 'forth'}
            {...note(step, view)}
            onPress={go(stepUrl(caseId, step))}
          />
        ))}
        {canNote && (
          <GoRow title='已经好了，告诉处理的人' icon='tick' onPress={go(stepUrl(caseId, 'addNote', '&solved=1'))} />
        )}
        {you.overlooks && (
          <GoRow
            title='登记为实地抽查的线索'
            icon='flag'
            onPress={go(`/packages/spotcheck/lead/index?community=${communityId}&case=${caseId}`)}
          />
        )}
        {isOfSource && (
          <GoRow
            title='记进收益来源'
            icon='place'
            note='以后每一期公示都要写上它'
            onPress={go(`/packages/source/report/index?case=${caseId}&community=${communityId}`)}
          />
        )}
        {hotline && (
          <GoRow
            title={`打给${hotline.name}`}
            icon='phone'
            aside={<Text className='num pine'>{hotline.phone}</Text>}
            onPress={() => dial(hotline.phone)}
          />
        )}
      </Sheet>
      {you.follows && <Text className='cap'>你在跟这件事，办结了会告诉你。</Text>}
    </>
  )
}

/** Until when it is open, where that ends by a day. */
function note(step: OpenStep['step'], { rateUntil, reopenUntil, today }: CaseView): { note?: string } {
  const last = step === 'rate' ? rateUntil : step === 'reopen' ? reopenUntil : undefined
  return last === undefined ? {} : { note: `最晚${dayName(last, today)}` }
}
