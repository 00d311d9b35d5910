export const integrity: { name: string; writeBundle(output: { file: string }): void }
