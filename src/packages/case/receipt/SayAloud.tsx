import { Button } from '../../../components/Button'
import { Buttons } from '../../../components/Buttons'
import { spoken } from '../../../locales/common'
import { IN_WECHAT } from '../../../services/environment'

interface SayAloudProps {
  readonly community: string
  readonly number: number
}

/** Reads the number out, where the device can speak: WeChat can't without a service of its own. */
export function SayAloud({ community, number }: SayAloudProps) {
  if (IN_WECHAT || typeof window.speechSynthesis === 'undefined') return null
  const say = (): void => {
    const words = new SpeechSynthesisUtterance(`${community}${spoken(number)}号`)
    words.lang = 'zh-CN'
    window.speechSynthesis.cancel()
    window.speechSynthesis.speak(words)
  }
  return (
    <Buttons>
      <Button icon='loud' small onPress={say}>
        念一遍
      </Button>
    </Buttons>
  )
}
