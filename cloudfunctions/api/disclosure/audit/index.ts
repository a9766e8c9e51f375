import type { Handler } from '../../../common/door/handler'
import engageAuditor from './engageAuditor'
import reportAudit from './reportAudit'
import reportAuditRectified from './reportAuditRectified'
import verifyAuditRectified from './verifyAuditRectified'
import postAuditRectified from './postAuditRectified'
import readAudit from './readAudit'
import listAudits from './listAudits'
import listAuditable from './listAuditable'
import openAuditBundle from './openAuditBundle'
import addToAuditBundle from './addToAuditBundle'
import enterSignature from './enterSignature'
import listObjections from './listObjections'
import raiseObjection from './raiseObjection'
import readObjections from './readObjections'
import registerResolution from './registerResolution'
import registerSignatureSheet from './registerSignatureSheet'
import withdrawObjection from './withdrawObjection'

export const auditHandlers: readonly Handler[] = [
  raiseObjection,
  withdrawObjection,
  readObjections,
  listObjections,
  registerSignatureSheet,
  enterSignature,
  registerResolution,
  engageAuditor,
  reportAudit,
  reportAuditRectified,
  verifyAuditRectified,
  postAuditRectified,
  readAudit,
  listAudits,
  listAuditable,
  openAuditBundle,
  addToAuditBundle,
]
