import compression from 'compression';
import express, { type Response, type Router } from 'express';

// Files of the build have their content's hash in the name: they never change.
const AGE = '1y';

/**
 * The files of the build: scripts, styles, fonts. They are nobody's own, so that a browser may keep them and
 * they may be compressed; pages are not, whose length would then tell something of what stands in them.
 *
 * @param folder of the built files
 */
export function serveAssets(folder: string): Router {
  const mayBeKept = (response: Response) => response.removeHeader('Cache-Control'); // of the pages' headers
  const assets = express.Router();
  assets.use(compression());
  assets.use(
    express.static(folder, { immutable: true, maxAge: AGE, index: false, setHeaders: mayBeKept }),
  );
  assets.use((_, response) => response.status(404).end());
  return assets;
}
