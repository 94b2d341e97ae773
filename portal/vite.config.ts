import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

// Run from the repository's root (portal/build.ts). The future flags are on: what they change is what
// React Router 7 does, the way out of Remix 2 (docs/decisions). One is off, by 0040: the list of all routes is
// small, and a page that asks for parts of it asks with each visit.
export default defineConfig({
  cacheDir: '.cache/vite-portal',
  publicDir: false,
  plugins: [
    remix({
      appDirectory: 'portal/app',
      buildDirectory: process.env['PORTAL_BUILD'] ?? 'portal/dist',
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: false,
        v3_routeConfig: true,
      },
    }),
  ],
  build: { target: 'es2022', assetsInlineLimit: 0, sourcemap: false },
});
