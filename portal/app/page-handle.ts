import type { PortalMessages } from '../../shared/messages/portal/index.ts';

/** What a route exports as `handle`: the page's name, for the browser's tab. */
export interface PageHandle {
  title(words: PortalMessages): string;
}
