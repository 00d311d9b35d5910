import type * as Core from '../../../src/core'
import type { Scorer } from './evaluate.mjs'

type Functions = Pick<typeof Core, 'createProfile' | 'learn' | 'rank'>

export function loadCore(file: string): Promise<Functions>
export function shelfwise(core: Functions): Scorer
