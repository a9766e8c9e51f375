import { useRouter } from '@tarojs/taro'
import { listServed } from '../../../../contract/supervision/listServed'
import { Desk } from '../../../components/Desk'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { count } from '../../../locales/common'
import { kindsOf, standingOf } from '../../../locales/supervision'
import { usePages } from '../../../services/usePages'
import { usePost, type Post } from '../../../services/workbench'
import { ways } from '../ways'

/** Which of the communities that a company serves: for its account, or for its fees. */
export default function ServedPage() {
  const post = usePost()
  const fees = useRouter().params.to === 'fees'
  return (
    <Desk title={fees ? '导入哪个小区的物业费' : '公共收益'} current={fees ? 'fees' : 'account'} post={post}>
      {post && <Served post={post} onOpen={fees ? ways.fees : ways.community} />}
    </Desk>
  )
}

interface ServedProps {
  readonly post: Post
  readonly onOpen: (post: Post, community: string) => void
}

function Served({ post, onOpen }: ServedProps) {
  const { first, items } = usePages(listServed, { companyId: post.scopeId })
  return (
    <Loaded from={first} words='正在取小区'>
      {() =>
        items.length === 0 ? (
          <Empty title='没有在管的小区' note='社区登记了物业服务合同，小区就会出现在这里。' />
        ) : (
          <Sheet flush>
            {items.map(({ id, name, address, figures }) => (
              <ServedRow key={id} name={name} address={address} figures={figures} onPress={() => onOpen(post, id)} />
            ))}
          </Sheet>
        )
      }
    </Loaded>
  )
}

interface ServedRowProps {
  readonly name: string
  readonly address: string
  readonly figures: Parameters<typeof standingOf>[0]
  readonly onPress: () => void
}

function ServedRow({ name, address, figures, onPress }: ServedRowProps) {
  const { overdue } = standingOf(figures)
  const waiting = kindsOf(figures, 'inTime')
  return (
    <GoRow
      icon='home'
      title={name}
      note={waiting === '' ? address : `${address}·在办：${waiting}`}
      onPress={onPress}
      {...(overdue > 0 && { aside: <StateBadge kind='late' words={`逾期${count(overdue)}件`} /> })}
    />
  )
}
