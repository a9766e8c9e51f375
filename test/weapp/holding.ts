import { readFileSync } from 'node:fs'
import { boardPicture } from '../../scripts/seed/picture'
import type { World } from '../fixtures/world'
import { Phone } from './phone'

/** The phone of one person, with the built mini-program on it; its cloud is the emulator, its clock the world's. */
export const phoneOf = (world: World, root: string, openid: string): Phone =>
  new Phone({
    root,
    now: () => world.now(),
    callFunction: (name, data) => world.emulator.call(openid, name, data),
    uploadFile: (cloudPath) => world.upload(cloudPath.replace(/^incoming\//, ''), boardPicture(60)),
  })

/** Every page that a built package registers. */
export function pagesOf(root: string): string[] {
  const { pages, subPackages }: AppJson = JSON.parse(readFileSync(`${root}/app.json`, 'utf8'))
  return [...pages, ...subPackages.flatMap(({ root: folder, pages: own }) => own.map((page) => `${folder}/${page}`))]
}

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}
