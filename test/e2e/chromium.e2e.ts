import { promisesIn } from './promises'

promisesIn('chromium')
