import { TEMPLATES } from '../../../cloudfunctions/common/templates'
import { listInbox } from '../../../contract/registry/listInbox'
import { markInboxSeen } from '../../../contract/registry/markInboxSeen'
import { recordConsent } from '../../../contract/registry/recordConsent'
import { setPreferences } from '../../../contract/registry/setPreferences'
import { takePhone } from '../../../contract/registry/takePhone'
import { whoAmI } from '../../../contract/registry/whoAmI'
import type { Random } from '../random'
import type { Town } from '../town'
import type { Move } from './move'

const anybody = (town: Town, random: Random): string =>
  random.chance(0.6) ? random.pick(town.strangers) : random.pick(town.staff())._id

const inbox: Move = {
  name: 'inbox',
  weight: 2.5,
  async play(town, random) {
    const who = anybody(town, random)
    const list = await town.send(random, who, listInbox, {})
    const message = list.ok ? random.any(list.value.items) : undefined
    if (message && random.chance(0.5)) await town.send(random, who, markInboxSeen, { upTo: message.place })
    return true
  },
}

const consent: Move = {
  name: 'consent',
  weight: 2,
  async play(town, random) {
    const answers = [0, 1].map((nth) => ({
      template: TEMPLATES[(random.below(2) + nth * 2) % TEMPLATES.length] ?? TEMPLATES[0],
      answer: random.chance(0.85) ? ('accept' as const) : ('reject' as const),
    }))
    await town.send(random, anybody(town, random), recordConsent, { answers })
    return true
  },
}

const self: Move = {
  name: 'self',
  weight: 2,
  async play(town, random) {
    const who = anybody(town, random)
    const drawn = random.next()
    if (drawn < 0.3) await town.send(random, who, setPreferences, { elder: random.chance(0.5) })
    else if (drawn < 0.6) {
      const code = `code-${random.below(1_000_000)}`
      town.world.emulator.setPhone(code, `139${String(random.below(100_000_000)).padStart(8, '0')}`)
      await town.send(random, who, takePhone, { code })
    } else await town.send(random, who, whoAmI, {})
    return true
  },
}

export const own: readonly Move[] = [inbox, consent, self]
