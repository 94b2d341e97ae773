import type { PortalMessages } from '../../shared/messages/portal/index.ts';

/** What a route exports as `handle`: the page's name, for the browser's tab and for paper. */
export interface PageHandle {
  title(words: PortalMessages): string;
  /** What stands at the head of each printed page. @param data what the route's loader gave */
  onPaper?(words: PortalMessages, data: unknown): string;
}
