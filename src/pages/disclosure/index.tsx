import { Page } from '../../components/Page'

/** 公示: what has been posted. */
export default function DisclosurePage() {
  return <Page title='公示' tab='disclosure' />
}
