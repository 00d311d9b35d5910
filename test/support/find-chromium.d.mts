export const CHROMIUM_ARGS: string[]
export const SHELL: string
export function find(...names: string[]): string | undefined
export function findChromium(): string | undefined
export function findShell(): string | undefined
