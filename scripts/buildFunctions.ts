import { buildFunctions } from '../config/functions'

void buildFunctions()
