import type { Operation } from '../operation'
import { answerQuestion } from './answerQuestion'
import { askQuestion } from './askQuestion'
import { auditOperations } from './audit'
import { checkSheet } from './checkSheet'
import { correctStatement } from './correctStatement'
import { exportStatement } from './exportStatement'
import { exportStatements } from './exportStatements'
import { listOthers } from './listOthers'
import { listQuestions } from './listQuestions'
import { listServiceVersions } from './listServiceVersions'
import { listSheets } from './listSheets'
import { listStatements } from './listStatements'
import { listVersions } from './listVersions'
import { markStatementRead } from './markStatementRead'
import { openStatement } from './openStatement'
import { postOther } from './postOther'
import { postStatement } from './postStatement'
import { printStatement } from './printStatement'
import { readHome } from './readHome'
import { readMade } from './readMade'
import { readOther } from './readOther'
import { readProof } from './readProof'
import { readQuestion } from './readQuestion'
import { readService } from './readService'
import { readServiceRate } from './readServiceRate'
import { readStatement } from './readStatement'
import { readTreeHead } from './readTreeHead'
import { readVersion } from './readVersion'
import { readWorkbook } from './readWorkbook'
import { recordEntry } from './recordEntry'
import { releaseWords } from './releaseWords'
import { saveDraft } from './saveDraft'
import { withdrawStatement } from './withdrawStatement'
import { openSelfCheck } from './openSelfCheck'
import { saveSelfCheck } from './saveSelfCheck'
import { publishSelfCheck } from './publishSelfCheck'
import { noteSelfCheck } from './noteSelfCheck'
import { readSelfCheck } from './readSelfCheck'
import { listSelfChecks } from './listSelfChecks'
import { markSelfCheckRead } from './markSelfCheckRead'
import { saveServiceItem } from './saveServiceItem'
import { withdrawOther } from './withdrawOther'

/** Operations of the area disclosure. */
export const disclosureOperations = [
  openStatement,
  saveDraft,
  readWorkbook,
  postStatement,
  correctStatement,
  withdrawStatement,
  listVersions,
  readVersion,
  readStatement,
  listStatements,
  readProof,
  readTreeHead,
  markStatementRead,
  askQuestion,
  answerQuestion,
  releaseWords,
  listQuestions,
  readQuestion,
  readHome,
  openSelfCheck,
  saveSelfCheck,
  publishSelfCheck,
  noteSelfCheck,
  readSelfCheck,
  listSelfChecks,
  markSelfCheckRead,
  ...auditOperations,
  printStatement,
  listSheets,
  exportStatement,
  exportStatements,
  recordEntry,
  checkSheet,
  readMade,
  saveServiceItem,
  readService,
  listServiceVersions,
  readServiceRate,
  postOther,
  withdrawOther,
  readOther,
  listOthers,
] as unknown as readonly Operation[]
