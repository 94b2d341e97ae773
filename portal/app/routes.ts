import { flatRoutes } from '@remix-run/fs-routes';

/** The file names of `routes/` are the site map. */
export default flatRoutes();
