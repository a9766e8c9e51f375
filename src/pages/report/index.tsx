import { Page } from '../../components/Page'

/** 随手报: report something. */
export default function ReportPage() {
  return <Page title='随手报' tab='report' />
}
