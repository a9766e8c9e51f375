import { listStatements } from '../../../../contract/disclosure/listStatements'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { dayName, dueWords, periodWords } from '../../../locales/common'
import { useCall } from '../../../services/useCall'
import { ways } from '../ways'

/** A statement that isn't there yet: until when it is to be posted, and the way to the form for those who post. */
export function NotPosted({ statementId }: { readonly statementId: string }) {
  const [, communityId = '', period = ''] = /^(.+)-(\d{4}(?:Q\d|H\d)?)$/.exec(statementId) ?? []
  const list = useCall(listStatements, communityId === '' ? undefined : { communityId })
  return (
    <Loaded from={list}>
      {({ owed, mayPost, today }) => {
        const one = owed.find((each) => each.period === period)
        const due = one?.dueOn ? `${dayName(one.dueOn, today)}到期，${dueWords(one.dueOn, today)}。` : ''
        const action = mayPost && { words: '去填这一期', onPress: () => ways.form(communityId, period) }
        return (
          <Empty
            title={`${periodWords(period)}的账还没公示`}
            note={`${due}${one ? `由${one.holderName}公示。` : ''}公示以后就在这里。`}
            {...(action && { action })}
          />
        )
      }}
    </Loaded>
  )
}
