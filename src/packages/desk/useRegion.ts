import { useRouter } from '@tarojs/taro'
import { readDesk } from '../../../contract/supervision/readDesk'
import { useCall } from '../../services/useCall'
import { OFFICE_ROLES, officeWays } from './ways'

/** The region whose desk this is, with its figures, and what the frame says of it. */
export function useRegion() {
  const { region = '' } = useRouter().params
  const desk = useCall(readDesk, region === '' ? undefined : { regionId: region })
  const level = desk.state === 'value' ? desk.value.level : undefined
  const office = desk.state === 'value' ? desk.value.name : ''
  const role = level === undefined ? '' : OFFICE_ROLES[level]
  return { region, desk, ways: officeWays(region, level), who: { role, office } }
}
