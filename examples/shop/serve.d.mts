export function serve(options?: {
  port?: number
  catalogue?: string
}): Promise<{ url: string; close(): Promise<void> }>
