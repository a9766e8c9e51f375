import type { Handler } from '../../common/door/handler'
import acceptInvitation from './acceptInvitation'
import adoptPack from './adoptPack'
import bindUnit from './bindUnit'
import claimDesk from './claimDesk'
import confirmDesk from './confirmDesk'
import decideBinding from './decideBinding'
import describeIncomeSource from './describeIncomeSource'
import endDesk from './endDesk'
import endIncomeSource from './endIncomeSource'
import endPost from './endPost'
import findCommunities from './findCommunities'
import forgetPhone from './forgetPhone'
import importUnits from './importUnits'
import invite from './invite'
import listBindings from './listBindings'
import listConsents from './listConsents'
import listDesks from './listDesks'
import listInbox from './listInbox'
import listStaff from './listStaff'
import markInboxSeen from './markInboxSeen'
import openDesk from './openDesk'
import overrideParameter from './overrideParameter'
import readCommunity from './readCommunity'
import readDeskCode from './readDeskCode'
import readFile from './readFile'
import readIncomeSources from './readIncomeSources'
import readInvitation from './readInvitation'
import readJob from './readJob'
import readPolicies from './readPolicies'
import readRegister from './readRegister'
import recordConsent from './recordConsent'
import registerBuildings from './registerBuildings'
import registerCommittee from './registerCommittee'
import registerCommunity from './registerCommunity'
import registerCompany from './registerCompany'
import registerDecision from './registerDecision'
import registerIncomeSource from './registerIncomeSource'
import registerKeeping from './registerKeeping'
import registerNoticeBoard from './registerNoticeBoard'
import registerPaper from './registerPaper'
import registerRegion from './registerRegion'
import registerReportedSource from './registerReportedSource'
import releaseFile from './releaseFile'
import setContract from './setContract'
import setPreferences from './setPreferences'
import setUp from './setUp'
import takeInFile from './takeInFile'
import takePhone from './takePhone'
import unbind from './unbind'
import whoAmI from './whoAmI'
import withdrawInvitation from './withdrawInvitation'

export const registryHandlers: readonly Handler[] = [
  acceptInvitation,
  adoptPack,
  bindUnit,
  claimDesk,
  confirmDesk,
  decideBinding,
  describeIncomeSource,
  endDesk,
  endIncomeSource,
  endPost,
  findCommunities,
  forgetPhone,
  importUnits,
  invite,
  listBindings,
  listConsents,
  listDesks,
  listInbox,
  listStaff,
  markInboxSeen,
  openDesk,
  overrideParameter,
  readCommunity,
  readDeskCode,
  readFile,
  readIncomeSources,
  readInvitation,
  readJob,
  readPolicies,
  readRegister,
  recordConsent,
  registerBuildings,
  registerCommittee,
  registerCommunity,
  registerCompany,
  registerDecision,
  registerIncomeSource,
  registerKeeping,
  registerNoticeBoard,
  registerPaper,
  registerRegion,
  registerReportedSource,
  releaseFile,
  setContract,
  setPreferences,
  setUp,
  takeInFile,
  takePhone,
  unbind,
  whoAmI,
  withdrawInvitation,
]
