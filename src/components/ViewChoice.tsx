import { chooseView, STEPS, useView } from '../services/elder'
import { Choice } from './Choice'
import { Section } from './Section'

const VIEWS = [
  { id: 'standard', title: '标准版' },
  { id: '1', title: '长辈版', note: '字大、行宽，好按' },
  { id: '1.15', title: '长辈版，再大一点' },
  { id: '1.3', title: '长辈版，最大' },
]

/** 长辈版: the view and the size of its text, kept on this device. */
export function ViewChoice() {
  const { elder, step } = useView()
  const choose = (id: string): void =>
    chooseView({ elder: id !== 'standard', step: STEPS.find((one) => String(one) === id) ?? 1 })
  return (
    <>
      <Section title='字多大' />
      <Choice caption='字多大' options={VIEWS} chosen={elder ? String(step) : 'standard'} onChoose={choose} />
    </>
  )
}
