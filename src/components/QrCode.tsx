import { View } from '@tarojs/components'
import { encode } from 'uqr'
import { aria } from '../services/aria'

/** A QR code as one picture, drawn here: nothing is fetched. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
  const picture = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
  return <View className='qr' style={{ backgroundImage: picture }} {...aria({ role: 'img', label })} />
}
