import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packFolders, writePackList } from '../../config/packs'
import type * as Policies from '../../policies'
import { localDate } from '../../domain/common'

const COUNTY = `
import { localDate } from '../../domain/common'
import type { CountyPack } from '../areas'

const issued = localDate('2025-03-01')

export const pack: CountyPack = {
  kind: 'local',
  document: {
    id: 'sample-2025',
    title: '样本县物业公开办法',
    shortName: '样本办法',
    issuedBy: ['样本县人民政府'],
    issued,
    regions: ['361128'],
  },
  areas: {
    disclosure: {
      postingSchedule: {
        description: 'Monthly, by the end of the next month',
        values: [
          {
            from: issued,
            value: { everyMonths: 1, dueMonthsAfter: 1 },
            ground: { id: 'SA-01', document: 'sample-2025', section: '二', quote: '每月公示' },
            verifiedOn: issued,
          },
        ],
      },
    },
  },
}
`

describe('a county is added by one folder in policies/', () => {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  afterAll(() => rmSync(root, { recursive: true }))

  it('finds the folder and has its rule in force, with no other file touched by hand', () => {
    for (const layer of ['policies', 'domain']) cpSync(layer, join(root, layer), { recursive: true })
    mkdirSync(join(root, 'policies/sample-2025'))
    writeFileSync(join(root, 'policies/sample-2025/index.ts'), COUNTY)

    const { packs, policiesFor, adopt } = built(root)
    expect(packs.map(({ document }) => document.id)).toContain('sample-2025')

    const path = ['360000', '361100', '361128']
    const adoption = {
      region: '361128',
      pack: 'sample-2025',
      from: localDate('2025-04-01'),
      campaign: 'standingDutiesOnly' as const,
    }
    expect(adopt(adoption, path)).toEqual({ ok: true, value: adoption })
    const here = policiesFor(path, [adoption])
    expect(here.value('disclosure.postingSchedule', localDate('2025-03-31'))).toBeUndefined()
    expect(here.value('disclosure.postingSchedule', localDate('2025-04-01'))).toMatchObject({
      value: { everyMonths: 1, dueMonthsAfter: 1 },
      pack: 'sample-2025',
      ground: { quote: '每月公示' },
    })
  })

  it('takes every folder that stands in the project now', () => {
    expect(packFolders('policies')).toEqual(
      expect.arrayContaining(['defaults', 'national', 'putian-2023', 'quxian-2020']),
    )
  })
})

/** Bundles a copy's policies the way the functions are bundled, and loads them. */
function built(root: string): typeof Policies {
  writePackList(root)
  const outfile = join(root, 'policies.js')
  const options = ['--bundle', '--platform=node', '--format=cjs', '--log-level=error', `--outfile=${outfile}`]
  execFileSync('node_modules/.bin/esbuild', [join(root, 'policies/index.ts'), ...options])
  return createRequire(__filename)(outfile)
}
