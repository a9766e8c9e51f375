import { recordConsent } from '../../../contract/registry/recordConsent'
import { accept, refuse } from '../../../domain/common'
import type { Change } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { consentId } from '../../common/inbox'
import { TEMPLATES } from '../../common/templates'

/** One document for each template. A no takes nothing away that was granted before: WeChat keeps that. */
export default handler(recordConsent, async ({ answers }, { caller, now, commit }) => {
  const unknown = answers.find(({ template }) => !TEMPLATES.some((name) => name === template))
  if (unknown) return refuse({ code: 'registry.noSuchTemplate', template: unknown.template })
  return commit(async (change) => {
    const left: { template: string; left: number }[] = []
    for (const { template, answer } of answers) {
      left.push({ template, left: await note(change, caller.personId, template, answer, now) })
    }
    return accept({ left })
  })
})

async function note(
  change: Change,
  personId: string,
  template: string,
  answer: 'accept' | 'reject' | 'ban',
  now: number,
): Promise<number> {
  const id = consentId(personId, template)
  const standing = await change.get('consents', id)
  const granted = (standing?.granted ?? 0) + (answer === 'accept' ? 1 : 0)
  const sent = standing?.sent ?? 0
  if (standing) await change.patch('consents', id, { granted, lastAnswer: answer, at: now })
  else await change.insert('consents', { _id: id, personId, template, granted, sent, lastAnswer: answer, at: now })
  return granted - sent
}
