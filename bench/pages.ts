import { checkSheet } from '../contract/disclosure/checkSheet'
import { listAuditable } from '../contract/disclosure/audit/listAuditable'
import { listAudits } from '../contract/disclosure/audit/listAudits'
import { listObjections } from '../contract/disclosure/audit/listObjections'
import { readAudit } from '../contract/disclosure/audit/readAudit'
import { readObjections } from '../contract/disclosure/audit/readObjections'
import { listOthers } from '../contract/disclosure/listOthers'
import { listQuestions } from '../contract/disclosure/listQuestions'
import { listSelfChecks } from '../contract/disclosure/listSelfChecks'
import { listStatements } from '../contract/disclosure/listStatements'
import { listVersions } from '../contract/disclosure/listVersions'
import { openStatement } from '../contract/disclosure/openStatement'
import { readHome } from '../contract/disclosure/readHome'
import { readProof } from '../contract/disclosure/readProof'
import { readService } from '../contract/disclosure/readService'
import { readServiceRate } from '../contract/disclosure/readServiceRate'
import { readStatement } from '../contract/disclosure/readStatement'
import { readTreeHead } from '../contract/disclosure/readTreeHead'
import { readIncomeSources } from '../contract/registry/readIncomeSources'
import { listBelow } from '../contract/supervision/listBelow'
import { listChecked } from '../contract/supervision/listChecked'
import { listItems } from '../contract/supervision/listItems'
import { listLeads } from '../contract/supervision/listLeads'
import { readDesk } from '../contract/supervision/readDesk'
import { readDraw } from '../contract/supervision/readDraw'
import { readPosting } from '../contract/supervision/readPosting'
import { PUTIAN } from '../scripts/seed/places'
import type { Grown } from './grown'

export type Page = (grown: Grown) => Promise<unknown>

const REGION = { regionId: PUTIAN.neighbourhood }
const COUNTY = { regionId: PUTIAN.county }
const PERIOD = '2026Q2'

const statementIn = ({ original }: Grown) => ({ statementId: `${original}-${PERIOD}` })
const communityIn = ({ original }: Grown) => ({ communityId: original })
const owner = ({ world }: Grown) => world.as('ownerLiu')
const office = ({ world }: Grown) => world.as('neighbourhoodZheng')
const county = ({ world }: Grown) => world.as('countyLin')

/** The pages whose cost must not grow with the region: who opens them, and what they ask. */
export const PAGES: Readonly<Record<string, Page>> = {
  readHome: (grown) => owner(grown).does(readHome, communityIn(grown)),
  readStatement: (grown) => owner(grown).does(readStatement, statementIn(grown)),
  readProof: (grown) => owner(grown).does(readProof, { ...statementIn(grown), knownSize: 1 }),
  readTreeHead: ({ world }) => world.asNobody().does(readTreeHead, { knownSize: 1 }),
  checkSheet: ({ world, ...grown }) =>
    world.asNobody().does(checkSheet, { ...statementIn({ world, ...grown }), code: '0000 0000' }),
  readObjections: (grown) => owner(grown).does(readObjections, statementIn(grown)),
  readAudit: (grown) => owner(grown).does(readAudit, statementIn(grown)),
  readIncomeSources: (grown) => owner(grown).does(readIncomeSources, communityIn(grown)),
  readService: (grown) => owner(grown).does(readService, communityIn(grown)),
  openStatement: ({ world, original }) =>
    world.as('managerChen').does(openStatement, { communityId: original, period: '2026Q3' }),
  readDesk: (grown) => office(grown).does(readDesk, REGION),
  readPosting: (grown) => office(grown).does(readPosting, REGION),
  readServiceRate: (grown) => office(grown).does(readServiceRate, REGION),
  readDraw: (grown) => county(grown).does(readDraw, { ...COUNTY, period: PERIOD }),
}

/** Pages that are one indexed page of documents, whatever lies behind it. */
export const LISTS: Readonly<Record<string, Page>> = {
  listStatements: (grown) => owner(grown).does(listStatements, communityIn(grown)),
  listVersions: (grown) => owner(grown).does(listVersions, statementIn(grown)),
  listQuestions: (grown) => owner(grown).does(listQuestions, statementIn(grown)),
  listOthers: (grown) => owner(grown).does(listOthers, communityIn(grown)),
  listSelfChecks: (grown) => owner(grown).does(listSelfChecks, communityIn(grown)),
  listChecked: (grown) => owner(grown).does(listChecked, statementIn(grown)),
  listObjections: (grown) => office(grown).does(listObjections, statementIn(grown)),
  listLeads: (grown) => office(grown).does(listLeads, communityIn(grown)),
  listAudits: (grown) => office(grown).does(listAudits, { ...REGION, state: 'open' }),
  listAuditable: (grown) => county(grown).does(listAuditable, { ...COUNTY, period: PERIOD }),
  listItems: (grown) => office(grown).does(listItems, REGION),
  listBelow: (grown) => office(grown).does(listBelow, { ...REGION, period: '2026Q3' }),
}
