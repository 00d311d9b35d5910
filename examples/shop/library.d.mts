/** The names of the library's files that the shop serves. */
export function libraryFiles(): Promise<string[]>
