// Builds the site, then serves the built files with the headers a host would send.
await import('./build.ts')
await import('./serve.ts')

export {}
