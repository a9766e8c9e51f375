import { chooseView, useView } from '../services/elder'
import { Button } from './Button'

/** The way into 长辈版 and back, at the top of a page. */
export function ElderSwitch() {
  const view = useView()
  return (
    <Button small onPress={() => chooseView({ ...view, elder: !view.elder })}>
      {view.elder ? '标准版' : '长辈版'}
    </Button>
  )
}
