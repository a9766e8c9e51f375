import { listInProgress } from '../../../contract/case/listInProgress'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { casesPage } from './pages'

export default handler(listInProgress, async ({ communityId, ended, after }, context) =>
  accept({ ...(await casesPage(context, { communityId, open: !ended }, 'listKey', after)), today: context.today }),
)
