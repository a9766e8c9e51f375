import type { Output } from '../../../../contract/operation'
import type { readPosting } from '../../../../contract/supervision/readPosting'
import { GoRow } from '../../../components/GoRow'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { verifiedSentence, verifiedOpening } from '../../../locales/posting'
import type { Post } from '../../../services/workbench'
import { ways } from '../ways'

interface SpotCheckProps {
  readonly post: Post | undefined
  readonly posting: Output<typeof readPosting>
}

/** PT-02: how many communities were verified on site in the year, and the way to the draw; nothing where no plan asks for it. */
export function SpotCheck({ post, posting }: SpotCheckProps) {
  const { regionId, verification, level, period = '', year } = posting
  if (!verification) return null
  return (
    <>
      <Section title='实地核实' />
      <Sheet flush>
        <GoRow
          title={`${year}年核实过的小区`}
          note={verifiedSentence(posting)}
          onPress={() => ways.figure(post, regionId, verifiedOpening(posting))}
        />
        {(level === 'city' || level === 'county') && (
          <GoRow title='实地抽查' note='公布名单、抽签、去看' onPress={() => ways.spotCheck(post, regionId, period)} />
        )}
      </Sheet>
    </>
  )
}
