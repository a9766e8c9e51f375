import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { peopleToActAs, useActingAs, type ActAsPerson } from '../services/person'
import { Link } from './Link'

/** On the emulator: whose eyes one looks through. Nothing where the server has no such list. */
export function ActingStrip() {
  const openid = useActingAs()
  const [people, setPeople] = useState<readonly ActAsPerson[]>()
  useEffect(() => void peopleToActAs().then(setPeople), [])
  if (!people) return null
  const person = people.find((one) => one.openid === openid)
  return (
    <View className='acting'>
      <Text className='grow'>{person ? `演示：你是${person.name}，${person.about}` : '演示：还没选你是谁'}</Text>
      <Link onPress={() => void Taro.navigateTo({ url: '/packages/people/actas/index' })}>
        {person ? '换一个人' : '选一个人'}
      </Link>
    </View>
  )
}
