import { registerRegion } from '../../contract/registry/registerRegion'
import { setUp } from '../../contract/registry/setUp'
import { SETUP_KEY } from './acting'
import type { Acting } from './acting'
import { nameOf } from './people'

interface Opened {
  readonly code: string
  readonly name: string
  readonly by: string
  readonly title: string
}

/** The key opens a region that nobody above opened, and its first officer. */
export const openTop = (world: Acting, { code, name, by, title }: Opened) =>
  world.as(by).does(setUp, { key: SETUP_KEY, region: { code, name }, name: nameOf(by), title })

interface Below {
  readonly code: string
  readonly name: string
  readonly parentId: string
  readonly phone: string
}

/** A region below, with the telephone that people call there. */
export const openBelow = (world: Acting, by: string, { phone, ...region }: Below) =>
  world.as(by).does(registerRegion, { ...region, hotlines: [{ name: `${region.name}物业投诉电话`, phone }] })
