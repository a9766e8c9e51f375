import { listMine } from '../../../contract/case/listMine'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { casesPage } from './pages'

export default handler(listMine, async ({ after }, context) =>
  accept({
    ...(await casesPage(context, { readers: context.caller.personId }, 'listKey', after)),
    today: context.today,
  }),
)
