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

/** The one main step that is open to this reader, with its counterpart; for others, to follow. */
export function CaseFoot({ view, onDone }: CaseFootProps) {
  const { busy, send } = useSend(joinReport)
  const { main, beside } = actsOf(view)
  const { caseId, you, endedAt } = view
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
  if (you.reported || you.follows || you.handles || endedAt !== undefined) {
    return <Button onPress={() => void Taro.navigateBack().catch(() => undefined)}>回上一页</Button>
  }
  return (
    <Button kind='primary' busy={busy} onPress={() => void send({ caseId }).then((joined) => joined && onDone())}>
      我也看见了，跟着它
    </Button>
  )
}
