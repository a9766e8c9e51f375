import { Check } from '../../components/Check'
import { IN_WECHAT } from '../../services/environment'

interface WeChatNoticeProps {
  readonly asking: boolean
  readonly onChange: (asking: boolean) => void
}

/** Only WeChat can send a message of its own; the inbox has everything in any case. */
export const WeChatNotice = ({ asking, onChange }: WeChatNoticeProps) =>
  IN_WECHAT ? <Check words='有进展时发微信消息告诉我' checked={asking} onChange={onChange} /> : null
