import { IN_WECHAT } from '../../services/environment'

/** Whether this device can read aloud by itself: browsers can, WeChat offers no way without a plug-in. */
export const canSpeak = (): boolean => !IN_WECHAT && 'speechSynthesis' in window

/** Reads a text aloud; a second call stops it. */
export function speak(text: string): void {
  if (window.speechSynthesis.speaking) return window.speechSynthesis.cancel()
  const words = new SpeechSynthesisUtterance(text)
  words.lang = 'zh-CN'
  window.speechSynthesis.speak(words)
}
