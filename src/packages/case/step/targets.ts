import type { OpenStep } from '../../../../contract/case/view'
import type { Option } from '../../../components/Choice'
import { POWER_WORDS } from '../../../locales/case'

/** The units to which a step may hand a case, with what only they can do. */
export const targetOptions = ({ targets = [] }: OpenStep): Option[] =>
  targets.map(({ unit, name, only }) => ({
    id: unit,
    title: name,
    ...(only.length > 0 && { note: `只有它能${powers(only)}` }),
  }))

const powers = (only: readonly string[]): string =>
  Object.entries(POWER_WORDS)
    .filter(([power]) => only.includes(power))
    .map(([, words]) => words)
    .join('、')
