import type { Handler } from '../../common/door/handler'
import acceptCase from './acceptCase'
import acceptForward from './acceptForward'
import acknowledgeTransfer from './acknowledgeTransfer'
import declineCase from './declineCase'
import declineForward from './declineForward'
import forwardCase from './forwardCase'
import joinReport from './joinReport'
import listInProgress from './listInProgress'
import listMine from './listMine'
import nearbyReports from './nearbyReports'
import noteOnCase from './noteOnCase'
import openReport from './openReport'
import planCase from './planCase'
import rateReply from './rateReply'
import readCase from './readCase'
import recordDissuasion from './recordDissuasion'
import rejectRectification from './rejectRectification'
import reopenCase from './reopenCase'
import reportOnCase from './reportOnCase'
import reportRectified from './reportRectified'
import sendReport from './sendReport'
import showContact from './showContact'
import transferCase from './transferCase'
import urgeCase from './urgeCase'
import verifyCase from './verifyCase'

/** What carries out the operations of the area case. */
export const caseHandlers: readonly Handler[] = [
  acceptCase,
  acceptForward,
  acknowledgeTransfer,
  declineCase,
  declineForward,
  forwardCase,
  joinReport,
  listInProgress,
  listMine,
  nearbyReports,
  noteOnCase,
  openReport,
  planCase,
  rateReply,
  readCase,
  recordDissuasion,
  rejectRectification,
  reopenCase,
  reportOnCase,
  reportRectified,
  sendReport,
  showContact,
  transferCase,
  urgeCase,
  verifyCase,
]
