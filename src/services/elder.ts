import Taro from '@tarojs/taro'
import { IN_WECHAT } from './environment'
import { recall, remember } from './storage'
import { createStore, useStore } from './store'

/** How the reader wants it: the view, and in the elder view a step of text size. */
export interface View {
  readonly elder: boolean
  readonly step: Step
}

/** Steps of text size in the elder view. */
export const STEPS = [1, 1.15, 1.3] as const
export type Step = (typeof STEPS)[number]

const NAME = 'view'
const isView = (kept: unknown): kept is View =>
  typeof kept === 'object' && kept !== null && 'elder' in kept && 'step' in kept

const view = createStore<View>(recall(NAME, isView) ?? { elder: false, step: 1 })

/** What the reader chose on this device. */
export const useView = (): View => useStore(view)

/** Changes the view and keeps it on this device. */
export function chooseView(chosen: View): void {
  remember(NAME, chosen)
  view.set(chosen)
}

/** By how much text grows: the phone's own font factor (care mode of WeChat: about 1.5) times the step of the elder view. */
export const textScale = ({ elder, step }: View): number => round(systemScale() * (elder ? step : 1))

/** WeChat's font setting is 16 for the usual size; a browser scales its text itself. */
function systemScale(): number {
  if (!IN_WECHAT) return 1
  const base = new Map<string, unknown>(Object.entries(Taro.getAppBaseInfo()))
  const factor = base.get('fontSizeScaleFactor') ?? Number(base.get('fontSizeSetting') ?? USUAL) / USUAL
  return typeof factor === 'number' ? Math.max(1, factor) : 1
}

const USUAL = 16

const round = (factor: number): number => Math.round(factor * 100) / 100
