export function serve(options?: {
  port?: number
  mode?: 'production' | 'development'
}): Promise<{ url: string; close(): Promise<void> }>
