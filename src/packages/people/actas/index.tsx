import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { actAs, peopleToActAs, useActingAs, type ActAsPerson } from '../../../services/person'

/** The emulator's people: choose through whose eyes to look. In browsers only, and only where the server has the list. */
export default function ActAsPage() {
  const acting = useActingAs()
  const [people, setPeople] = useState<readonly ActAsPerson[]>([])
  useEffect(() => void peopleToActAs().then((list) => setPeople(list ?? [])), [])

  const choose = (openid: string): void => {
    actAs(openid)
    void Taro.reLaunch({ url: '/pages/home/index' })
  }
  return (
    <Page title='你现在是谁'>
      {people.length === 0 && <Empty title='这里不能换人' note='只有在自己机器上试用时才有这张名单。' />}
      {people.length > 0 && (
        <Sheet flush>
          {people.map(({ openid, name, about }) => (
            <GoRow
              key={openid}
              title={name}
              note={about}
              onPress={() => choose(openid)}
              {...(openid === acting && { aside: <StateBadge kind='done' words='现在是' /> })}
            />
          ))}
        </Sheet>
      )}
    </Page>
  )
}
