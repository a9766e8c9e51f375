import { Button } from './Button'

interface MoreProps {
  /** Reads the next page; absent when there is none. */
  readonly onMore: (() => void) | undefined
  /** The page that was asked for last didn't come. */
  readonly missed: boolean
}

/** The end of a list that is read page by page. */
export function More({ onMore, missed }: MoreProps) {
  if (!onMore) return null
  return (
    <Button kind='plain' onPress={onMore}>
      {missed ? '没取到，再试一次' : '再看后面的'}
    </Button>
  )
}
