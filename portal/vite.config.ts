import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

// Run from the repository's root (portal/build.ts). All future flags are on: what they change is what
// React Router 7 does, the way out of Remix 2 (docs/decisions).
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
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
  build: { target: 'es2022', assetsInlineLimit: 0, sourcemap: false },
});
