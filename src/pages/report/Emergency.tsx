import { Text } from '@tarojs/components'
import { Icon } from '../../components/Icon'
import { dial } from '../../components/Phones'
import { Press } from '../../components/Press'

/** 119 before anything else: a form puts out no fire. */
export const Emergency = () => (
  <Press className='emergency' label='正着火，打119' onPress={() => dial('119')}>
    <Icon name='phone' small />
    <Text className='grow'>正着火？先打119，再回来报</Text>
    <Icon name='forth' small />
  </Press>
)
