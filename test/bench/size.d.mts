export const BUDGETS: Record<string, number>
export function measure(): Promise<Record<string, number>>
export const LOADER_BUDGET: number
export function readLoader(): { code: string; hash: string }
