export interface InstalledEngine {
  name: string
  project: string
  packages: string[]
  find(): unknown
}
export const ENGINES: InstalledEngine[]
export const MEASURED: string
export function findFirefox(): string | undefined
export function findWebKit(): { browser: string; driver: string; screen: string } | undefined
export function isPresent(engine: InstalledEngine): boolean
export function howToInstall(engines: InstalledEngine[]): string
