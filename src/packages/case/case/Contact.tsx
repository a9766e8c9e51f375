import { useState } from 'react'
import { Text } from '@tarojs/components'
import { showContact } from '../../../../contract/case/showContact'
import { Link } from '../../../components/Link'
import { dial } from '../../../components/Phones'
import { Trouble } from '../../../components/Trouble'
import { useSend } from '../../../services/useSend'

/** The reporter's number, shown on request: the look is kept. */
export function Contact({ caseId }: { readonly caseId: string }) {
  const { busy, trouble, send } = useSend(showContact)
  const [phone, setPhone] = useState<string>()
  if (phone !== undefined) return <Link onPress={() => dial(phone)}>{phone}</Link>
  if (trouble) return <Trouble trouble={trouble} />
  if (busy) return <Text className='cap'>正在取</Text>
  return <Link onPress={() => void send({ caseId }).then((answer) => setPhone(answer?.phone))}>看报的人的电话</Link>
}
