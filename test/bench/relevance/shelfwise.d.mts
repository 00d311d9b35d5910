import type * as Core from '../../../src/core'
import type * as Train from '../../../src/train'
import type { Scorer } from './evaluate.mjs'

type Functions = Pick<typeof Core, 'createProfile' | 'learn' | 'rank'>

export function loadCore(file: string): Promise<Functions>
export function loadTrain(file: string): Promise<typeof Train.train>
export function shelfwise(core: Functions, model?: Core.Model): Scorer
