import { LISTS } from './promises/index'
import { promisesIn } from './stage'

promisesIn('firefox', LISTS)
