import { Text, View } from '@tarojs/components'
import { Fragment } from 'react'
import type { WrittenItem } from '../../../../domain/disclosure'
import { isWritten } from '../../../../domain/disclosure'
import { Clause } from '../../../components/Clause'
import { Link } from '../../../components/Link'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { dayName } from '../../../locales/common'
import { ITEM_WORDS, lackWords } from '../../../locales/service'
import { ways } from '../ways'
import { Written } from '../Written'
import { Linked } from './Linked'
import type { ItemProps } from './shown'

/** One item: what stands, what is missing, by which clause it is asked; whoever writes it goes on from here. */
export function OneItem({ item, value }: ItemProps) {
  const asked = value.asked.find((one) => one.item === item)
  const lacks = value.lacks.filter((lack) => lack.item === item)
  const mayWrite = value.mayWrite && isWritten(item)
  return (
    <>
      <Section
        title={ITEM_WORDS[item]}
        aside={mayWrite ? <Change value={value} item={item} /> : asked ? '' : '方案没要求，物业自己公开的'}
      />
      <Sheet>
        <View className='stack'>
          {isWritten(item) ? <OneWritten item={item} value={value} /> : <Linked item={item} value={value} />}
          {lacks.map((lack, nth) => (
            <View key={`${lack.kind}-${nth}`}>
              <StateBadge kind='find' words={lackWords(lack)} />
            </View>
          ))}
          {asked?.grounds.map(({ id, document, ground }) => (
            <Fragment key={id}>{'quote' in ground && <Clause document={document} quote={ground.quote} />}</Fragment>
          ))}
        </View>
      </Sheet>
    </>
  )
}

const Change = ({ value, item }: { readonly value: ItemProps['value']; readonly item: WrittenItem }) => {
  const word = value.items.some(({ content }) => content.item === item) ? '改' : '写'
  return (
    <Link label={`${word}${ITEM_WORDS[item]}`} onPress={() => ways.form(value.communityId, item)}>
      {word}
    </Link>
  )
}

function OneWritten({ item, value }: { readonly item: WrittenItem; readonly value: ItemProps['value'] }) {
  const { items, today, communityId } = value
  const written = items.find(({ content }) => content.item === item)
  if (!written) return <Text className='note body'>物业还没公开这一项。</Text>
  const { version, postedOn, code } = written
  return (
    <>
      <Written content={written.content} />
      <View className='row'>
        <Text className='cap grow'>
          {`${dayName(postedOn, today)}公开${version > 1 ? `，改过${version - 1}次` : ''}，记录编号${code}`}
        </Text>
        {version > 1 && <Link onPress={() => ways.versions(communityId, item)}>看旧的</Link>}
      </View>
    </>
  )
}
