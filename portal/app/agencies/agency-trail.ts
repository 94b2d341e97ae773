import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { agenciesPath, agencyPath, type Workplace } from '../paths.ts';

/** What stands above a page of a practice on one agency: the list, and the agency itself. */
export function agencyTrail(
  practice: Workplace,
  { slug, name }: { slug: string; name: string },
  words: PortalMessages,
) {
  return [
    { href: agenciesPath(practice), label: words.agencies.title },
    { href: agencyPath(practice, slug), label: name },
  ];
}
