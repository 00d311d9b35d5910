export const BUDGETS: Record<string, number>
export function measure(): Promise<Record<string, number>>
