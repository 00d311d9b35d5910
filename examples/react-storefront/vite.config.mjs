import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = path => fileURLToPath(new URL(path, import.meta.url))
const library = entry => here(`../../dist/${entry}.js`)

export default defineConfig(({ mode, isSsrBuild }) => ({
  root: here('.'),
  publicDir: false,
  logLevel: 'warn',
  // React's own switch: its development build tells of every mismatch.
  define: isSsrBuild ? {} : { 'process.env.NODE_ENV': JSON.stringify(mode) },
  resolve: {
    // In a shop of its own these come from node_modules, and this goes.
    alias: [
      { find: /^shelfwise$/, replacement: library('index') },
      { find: /^shelfwise\/(\w+)$/, replacement: library('$1') },
    ],
  },
  build: {
    outDir: isSsrBuild ? 'build/server' : 'build/client',
    rolldownOptions: {
      input: here(isSsrBuild ? 'src/server.jsx' : 'src/client.jsx'),
      // 'use client' means something to frameworks with components that run on the server only.
      onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
}))
