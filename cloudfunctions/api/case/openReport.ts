import { openReport } from '../../../contract/case/openReport'
import { dutiesOn, FIRST_CHOICES, MOST_PHOTOS, PROBLEM_CODES, shortPhone } from '../../../domain/case'
import type { ProblemCode } from '../../../domain/case'
import { accept, refuse } from '../../../domain/common'
import { aroundOf, hotlineOf } from '../../common/case/around'
import type { Around } from '../../common/case/around'
import type { PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import type { CommunityRecord, Hotline } from '../../common/records/registry'

/** The types in the order in which the form offers them. */
const TYPES: readonly ProblemCode[] = [
  ...FIRST_CHOICES,
  ...PROBLEM_CODES.filter((code) => !FIRST_CHOICES.includes(code)),
]

export default handler(openReport, async ({ communityId }, context) => {
  const own = ownCommunities(context)
  const chosen = communityId ?? own[0]?.communityId
  const known = chosen === undefined ? undefined : await context.store.get('communities', chosen)
  if (communityId !== undefined && !known) return refuse({ code: 'case.noSuchCommunity' })
  const [around, person, hotline] = await Promise.all([
    known && aroundOf(context.store, known._id, context.today),
    context.store.get('people', context.caller.personId),
    known && hotlineOf(context.store, known),
  ])
  return accept({
    own,
    ...(around ? { community: communityForm(around.community, hotline), nearbyMetres: around.rules.nearbyMetres } : {}),
    types: TYPES.map((problem) => ({
      problem,
      first: FIRST_CHOICES.includes(problem),
      byDuty: around !== undefined && isRouted(around, problem, context),
    })),
    mostPhotos: MOST_PHOTOS,
    ...(person?.phone === undefined ? {} : { ownPhone: shortPhone(person.phone) }),
    today: context.today,
  })
})

/** Where the caller owns or works in one community; offices and companies choose. */
function ownCommunities({ caller }: PersonContext): { communityId: string; name: string }[] {
  const owned = caller.units.map(({ communityId, communityName }) => ({ communityId, name: communityName }))
  const posts = caller.posts.filter(({ scope }) => scope === 'community')
  const all = [...owned, ...posts.map(({ scopeId, scopeName }) => ({ communityId: scopeId, name: scopeName }))]
  return all.filter(({ communityId }, index) => all.findIndex((one) => one.communityId === communityId) === index)
}

const isRouted = ({ policies }: Around, problem: ProblemCode, { today }: PersonContext): boolean =>
  dutiesOn(policies, problem, today).length > 0

function communityForm({ _id, name, plan }: CommunityRecord, hotline: Hotline | undefined) {
  return {
    communityId: _id,
    name,
    buildings: (plan?.buildings ?? []).map((building) => building.name),
    ...(plan ? { plan: planForm(plan) } : {}),
    ...(hotline ? { hotline } : {}),
  }
}

const planForm = ({ width, depth, buildings, lanes, gates }: NonNullable<CommunityRecord['plan']>) => ({
  width,
  depth,
  buildings: [...buildings],
  lanes: lanes.map(({ name, points }) => ({ name, points: [...points] })),
  gates: [...gates],
})
