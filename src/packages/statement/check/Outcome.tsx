import { Text, View } from '@tarojs/components'
import type { checkSheet } from '../../../../contract/disclosure/checkSheet'
import type { Output } from '../../../../contract/operation'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Icon } from '../../../components/Icon'
import { Sheet } from '../../../components/Sheet'
import { StitchedSheet } from '../../../components/StitchedSheet'
import { dayName, periodWords } from '../../../locales/common'
import { checksWords, rootFigure, sheetFigures, sheetStanding } from '../../../locales/sheet'
import { aria } from '../../../services/aria'
import { ways } from '../ways'

type CheckedSheet = Output<typeof checkSheet>
type Posted = NonNullable<CheckedSheet['posted']>

/** What came of it: the figures to hold against the paper, that the paper is out of date, or that nobody knows this code. */
export function Outcome({ checked }: { readonly checked: CheckedSheet }) {
  const { posted, root, state, today } = checked
  if (!posted) return <Unknown />
  const { communityName, period, poster, postedOn, statementId } = posted
  const agrees = state === 'agrees'
  const { title, note } = sheetStanding(checked)
  return (
    <>
      <StitchedSheet>
        <View className={agrees ? 'row pine' : 'row ochre'} {...aria({ live: 'polite' })}>
          <Icon name={agrees ? 'tick' : 'struck'} />
          <Text className='head grow'>{title}</Text>
        </View>
        {note !== undefined && <Text className='body'>{note}</Text>}
        <Text className='note body'>{`${communityName}·${periodWords(period)}`}</Text>
        <Text className='cap'>{`${dayName(postedOn, today)}由${poster.name}公示`}</Text>
      </StitchedSheet>
      {state !== 'withdrawn' && <Figures posted={posted} state={state} root={root} />}
      <Button onPress={() => ways.read(statementId)}>看原账，一笔一笔对</Button>
    </>
  )
}

interface FiguresProps {
  readonly posted: Posted
  readonly state: CheckedSheet['state']
  readonly root: CheckedSheet['root']
}

/** The sums that stand on the sheet: whoever changed a figure on paper is found out here. */
function Figures({ posted: { summary, checks }, state, root }: FiguresProps) {
  const same = state !== 'older'
  const figures = [
    ...sheetFigures(summary),
    ...(state === 'otherFindings' ? [] : [{ about: '核对结果', value: checksWords(checks) }]),
    ...(same && root ? [rootFigure(root)] : []),
  ]
  return (
    <Sheet title={same ? '再看几个数，和纸上一样吗' : '现在公示的是这些数'}>
      <Answers answers={figures} />
      {same && (
        <>
          <View className='gap' />
          <Text className='cap'>有一个不一样，纸就被人改过。拍下来，打电话给社区。</Text>
        </>
      )}
    </Sheet>
  )
}

const Unknown = () => (
  <View className='sheet state' {...aria({ role: 'alert' })}>
    <View className='row top'>
      <Icon name='struck' small className='ochre' />
      <Text className='strong grow'>查不到这个核对码</Text>
    </View>
    <Text className='note body'>
      先看看有没有输错。没有输错，这张纸就不是从这里印的，或者不是这个小区的。拍下来，打电话给社区问一问。
    </Text>
  </View>
)
