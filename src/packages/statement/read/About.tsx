import { Text, View } from '@tarojs/components'
import type { Output } from '../../../../contract/operation'
import type { readStatement } from '../../../../contract/disclosure/readStatement'
import { Answers, type Answer } from '../../../components/Answers'
import { Link } from '../../../components/Link'
import { dial } from '../../../components/Phones'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { receiptWords, toldWords } from '../../../locales/statement'
import { BoardPhoto } from '../../../components/BoardPhoto'

type Value = Output<typeof readStatement>

const KEEPING = { separateAccount: '单独开户', separateBooks: '专账管理' } as const

/** Whom to ask, where the money is kept, who has it, how many have read it. */
export function About({ value }: { readonly value: Value }) {
  const { boardPhoto } = value.content
  return (
    <>
      <Section title='还想知道' />
      <Sheet>
        <Answers answers={answersOf(value)} />
        {boardPhoto && <BoardPhoto fileId={boardPhoto.id} />}
      </Sheet>
    </>
  )
}

function answersOf({ content, receipts, told, read, code, today }: Value): Answer[] {
  const { contact, keeping } = content.statement
  const board = content.board
  return [
    { about: '联系人', value: <Contact name={contact.name} phone={contact.phone} /> },
    { about: '钱存在', ...keptWords(keeping) },
    ...(receipts.length > 0 ? [{ about: '谁收到了', value: receiptWords(receipts, today) }] : []),
    ...(read === undefined ? [] : [{ about: '业主', value: `${toldWords(told)}，${read}人看过` }]),
    ...(board ? [{ about: '公示牌', value: board.place }] : []),
    { about: '核对码', value: code, note: '打电话核对时报这个号' },
  ]
}

const keptWords = (keeping: Value['content']['statement']['keeping']): Pick<Answer, 'value' | 'note'> =>
  keeping
    ? { value: KEEPING[keeping.kind], note: `${keeping.holder}${keeping.lastFour && `，尾号${keeping.lastFour}`}` }
    : { value: '没写' }

function Contact({ name, phone }: { readonly name: string; readonly phone: string }) {
  if (phone === '') return <Text className='body'>{name || '没写'}</Text>
  return (
    <View className='row'>
      <Text className='grow'>{name}</Text>
      <Link label={`打给${name}，${phone}`} onPress={() => dial(phone)}>
        <Text className='num'>{phone}</Text>
      </Link>
    </View>
  )
}
