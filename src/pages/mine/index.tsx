import { Page } from '../../components/Page'
import { ViewChoice } from '../../components/ViewChoice'

/** 我的. */
export default function MinePage() {
  return (
    <Page title='我的' tab='mine'>
      <ViewChoice />
    </Page>
  )
}
