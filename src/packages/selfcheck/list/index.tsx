import { useRouter } from '@tarojs/taro'
import { listSelfChecks } from '../../../../contract/disclosure/listSelfChecks'
import { Button } from '../../../components/Button'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { count, dayName, periodWords } from '../../../locales/common'
import { dateOf } from '../../../../domain/common'
import { usePages } from '../../../services/usePages'
import { ways } from '../ways'

/** 自查台账: the published self-checks of a community, the latest first. */
export default function ListPage() {
  const { community = '' } = useRouter().params
  const { first, items, more, missed } = usePages(listSelfChecks, { communityId: community })
  const today = dateOf(Date.now())
  return (
    <Page title='公共收益自查'>
      <Loaded from={first} words='正在取自查结果'>
        {() =>
          items.length === 0 ? (
            <Empty title='还没有公布过自查结果' note='物业或者业委会自查完，结果公布在这里。' />
          ) : (
            <Sheet flush>
              {items.map(({ selfCheckId, period, holderName, publishedOn, problems, rectified }) => (
                <GoRow
                  key={selfCheckId}
                  title={periodWords(period)}
                  note={`${holderName}，${dayName(publishedOn, today)}公布，${foundWords(problems, rectified)}`}
                  onPress={() => ways.read(selfCheckId)}
                />
              ))}
            </Sheet>
          )
        }
      </Loaded>
      {more && <Button onPress={more}>{missed ? '没取到，再试一次' : '看更早的'}</Button>}
    </Page>
  )
}

const foundWords = (problems: number, rectified: number): string =>
  problems === 0 ? '没有查出问题' : `查出${count(problems)}样，改好${count(rectified)}样`
