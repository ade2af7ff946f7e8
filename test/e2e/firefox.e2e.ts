import { promisesIn } from './promises'

promisesIn('firefox')
