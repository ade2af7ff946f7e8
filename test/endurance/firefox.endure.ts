import { promisesIn } from '../e2e/stage'
import { enduring } from './enduring'

promisesIn('firefox', [enduring])
