import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import type { Claim } from './claim'

interface WhichUnitProps {
  readonly community: string
  readonly claim: Claim
  readonly onChange: (part: Partial<Claim>) => void
}

/** 你家是哪一户. */
export const WhichUnit = ({ community, claim, onChange }: WhichUnitProps) => (
  <Sheet title={`你家是${community}哪一户`}>
    <TextField
      label='楼栋'
      placeholder='如1栋'
      value={claim.building}
      onChange={(building) => onChange({ building })}
      maxLength={20}
    />
    <TextField
      label='单元'
      optional
      placeholder='如1单元'
      value={claim.entrance}
      onChange={(entrance) => onChange({ entrance })}
      maxLength={20}
    />
    <TextField
      label='房号'
      placeholder='如101'
      value={claim.room}
      onChange={(room) => onChange({ room })}
      maxLength={20}
    />
  </Sheet>
)
