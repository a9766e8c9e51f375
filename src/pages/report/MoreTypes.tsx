import { View } from '@tarojs/components'
import { PROBLEM_GROUPS, problemsOf, type ProblemCode } from '../../../domain/case'
import { Choice } from '../../components/Choice'
import { Popup } from '../../components/Popup'
import { Section } from '../../components/Section'
import { GROUP_WORDS, problemHint, problemName } from '../../locales/case'

interface MoreTypesProps {
  readonly open: boolean
  readonly types: readonly ProblemCode[]
  readonly chosen: ProblemCode | undefined
  readonly onChoose: (problem: ProblemCode) => void
  readonly onClose: () => void
}

/** Every other type, under its heading. */
export function MoreTypes({ open, types, chosen, onChoose, onClose }: MoreTypesProps) {
  const groups = PROBLEM_GROUPS.map((group) => ({
    group,
    problems: problemsOf(group).filter((problem) => types.includes(problem)),
  })).filter(({ problems }) => problems.length > 0)
  const choose = (id: string): void => {
    const problem = types.find((type) => type === id)
    if (problem === undefined) return
    onChoose(problem)
    onClose()
  }
  return (
    <Popup title='是哪种情况' open={open} onClose={onClose}>
      {groups.map(({ group, problems }) => (
        <View key={group}>
          <Section title={GROUP_WORDS[group]} />
          <Choice
            caption={GROUP_WORDS[group]}
            options={problems.map((problem) => {
              const note = problemHint(problem)
              return { id: problem, title: problemName(problem), ...(note && { note }) }
            })}
            chosen={chosen}
            onChoose={choose}
          />
        </View>
      ))}
    </Popup>
  )
}
