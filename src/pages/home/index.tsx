import { Page } from '../../components/Page'

/** 小区: my community. */
export default function HomePage() {
  return <Page title='我的小区' tab='home' />
}
