import type { setting } from '../../../contract/registry/readPolicies'
import { readPolicies } from '../../../contract/registry/readPolicies'
import type * as v from 'valibot'
import { accept } from '../../../domain/common'
import type { Setting } from '../../../domain/policy'
import { isClause, standingOf, textOf } from '../../../domain/policy'
import { packOf } from '../../../policies'
import { handler } from '../../common/door/handler'
import { policiesAt } from '../../common/policies'

type Shown = v.InferOutput<typeof setting>

export default handler(readPolicies, async ({ regionId, day }, { store, subject, today }) => {
  const policies = await policiesAt(store, subject?.regionPath ?? [regionId])
  const on = day ?? today
  const documents = policies.packsOn(on).flatMap((id) => {
    const pack = packOf(id)
    return pack ? [pack.document].map(({ title, shortName, issued }) => ({ id, title, shortName, issued })) : []
  })
  return accept({ day: on, documents, settings: policies.settings(on).map(shown) })
})

/** A text of which no copy was read is named, never quoted. */
function shown({ name, description, value, from, ground, note, pack: packId, override }: Setting): Shown {
  const pack = packId === undefined ? undefined : packOf(packId)
  const standing = standingOf(ground, pack)
  const known = { name, description, value, from, standing, ...(note === undefined ? {} : { note }) }
  if (!isClause(ground)) {
    const setBy = override && { region: override.region, author: override.author, source: override.source }
    return { ...known, reason: ground.reason, ...(setBy ? { setBy } : {}) }
  }
  const text = textOf(ground, pack?.texts ?? [])
  const document = text?.shortName ?? pack?.document.shortName ?? ground.document
  const words = standing === 'unsure' ? {} : { quote: ground.quote }
  return { ...known, ground: { clause: ground.id, document, section: ground.section, ...words } }
}
