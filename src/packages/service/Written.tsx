import { Text, View } from '@tarojs/components'
import { Fragment } from 'react'
import type { WrittenView } from '../../../contract/disclosure/service'
import type { Facility } from '../../../domain/disclosure'
import { Answers, type Answer } from '../../components/Answers'
import { dial } from '../../components/Phones'
import { Link } from '../../components/Link'
import { fieldWords, KIND_WORDS } from '../../locales/service'

/** One item as it was written, field by field in plain words; what is empty isn't there. */
export function Written({ content }: { readonly content: WrittenView }) {
  if (content.item !== 'facilities') return <Answers answers={answersOf(content)} />
  return (
    <>
      {content.rows.map((row, nth) => (
        <Fragment key={`${row.kind}-${nth}`}>
          <Text className='strong body'>{titleOf(row)}</Text>
          {row.absent ? (
            <Text className='note body'>这个小区没有。</Text>
          ) : (
            <View className='facility'>
              <Answers answers={answersOf(row)} />
            </View>
          )}
        </Fragment>
      ))}
    </>
  )
}

const titleOf = ({ kind, name }: Facility): string =>
  name === '' ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}（${name}）`

const NOT_SHOWN = ['item', 'kind', 'name', 'absent']

const answersOf = (fields: object): Answer[] =>
  Object.entries(fields).flatMap(([name, value]: [string, unknown]) =>
    typeof value !== 'string' || value === '' || NOT_SHOWN.includes(name)
      ? []
      : [{ about: fieldWords(name), value: isNumber(value) ? <Dial number={value} /> : value }],
  )

/** One number alone can be called from here. */
const isNumber = (value: string): boolean => /^[\d-]{5,}$/.test(value)

const Dial = ({ number }: { readonly number: string }) => (
  <Link label={`打电话${number}`} onPress={() => dial(number)}>
    <Text className='num'>{number}</Text>
  </Link>
)
