import * as v from 'valibot'
import { id, line } from '../fields'
import { operation } from '../operation'
import { boardPosition } from './fields'

/** 公示牌: where it stands, with a photo (PT-04). */
export const registerNoticeBoard = operation({
  name: 'registry.registerNoticeBoard',
  summary: 'Registers where the notice board stands, with a photo',
  effect: 'change',
  who: ['companyManager', 'committeeMember', 'neighbourhood'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, place: line, position: boardPosition, fileId: v.optional(id) }),
  output: v.object({ communityId: v.string() }),
  refusals: ['registry.noSuchFile', 'registry.registerFull'],
})
