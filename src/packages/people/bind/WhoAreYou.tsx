import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import type { Claim } from './claim'

interface WhoAreYouProps {
  readonly claim: Claim
  readonly onChange: (part: Partial<Claim>) => void
}

/** 你是谁: held against the roll; nobody else sees it. */
export const WhoAreYou = ({ claim, onChange }: WhoAreYouProps) => (
  <Sheet title='你是谁'>
    <TextField
      label='业主姓名'
      value={claim.name}
      onChange={(name) => onChange({ name })}
      note='和物业名册上的一样。'
      maxLength={20}
    />
    <TextField
      label='手机号后四位'
      kind='number'
      value={claim.lastFour}
      onChange={(lastFour) => onChange({ lastFour })}
      note='留给物业的那个号。只用来核对，别人看不到。'
      maxLength={4}
    />
    <TextField
      label='给社区的话'
      optional
      value={claim.words}
      onChange={(words) => onChange({ words })}
      note='名册上不是你的名字，就写有什么证件。'
      maxLength={200}
    />
  </Sheet>
)
