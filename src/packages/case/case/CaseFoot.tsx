import Taro from '@tarojs/taro'
import { joinReport } from '../../../../contract/case/joinReport'
import type { CaseView, OpenStep } from '../../../../contract/case/view'
import { Button } from '../../../components/Button'
import { STEP_ACTIONS } from '../../../locales/case'
import { useSend } from '../../../services/useSend'
import { actsOf } from '../acts'

interface CaseFootProps {
  readonly view: CaseView
  readonly onDone: () => void
}

export const stepUrl = (caseId: string, step: OpenStep['step'], more = ''): string =>
  `/packages/case/step/index?case=${caseId}&step=${step}${more}`

/** Whether there is anything for the foot: a main step, or for somebody else to follow. */
export const hasFoot = (view: CaseView): boolean => {
  const { you, endedAt } = view
  const mayJoin = !you.reported && !you.follows && !you.handles && endedAt === undefined
  return mayJoin || actsOf(view).main !== undefined
}

/** The one main step that is open to this reader, with its counterpart; for others, to follow. */
export function CaseFoot({ view, onDone }: CaseFootProps) {
  const { busy, send } = useSend(joinReport)
  const { main, beside } = actsOf(view)
  const { caseId } = view
  if (main) {
    return (
      <>
        {beside && (
          <Button onPress={() => void Taro.navigateTo({ url: stepUrl(caseId, beside) })}>{STEP_ACTIONS[beside]}</Button>
        )}
        <Button kind='primary' onPress={() => void Taro.navigateTo({ url: stepUrl(caseId, main) })}>
          {STEP_ACTIONS[main]}
        </Button>
      </>
    )
  }
  return (
    <Button kind='primary' busy={busy} onPress={() => void send({ caseId }).then((joined) => joined && onDone())}>
      我也看见了，跟着它
    </Button>
  )
}
