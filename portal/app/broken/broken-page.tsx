import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PlainFrame } from '../ui/frame.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

interface BrokenPageProps {
  /** Why there is nothing else to see. */
  reason: string;
  /** By which whoever runs the portal finds what happened. */
  requestId: string | null;
  /** Where the portal is. */
  origin: string;
}

/** One page for everything that cannot be shown: each in words that say what to do. */
export function BrokenPage({ reason, requestId, origin }: BrokenPageProps) {
  const { words } = useWords();
  const { broken } = words;
  const { title, text } = brokenTexts(words, reason, origin);
  return (
    <PlainFrame>
      <Page title={title} subtitle={text}>
        {reason === 'failed' && requestId && (
          <p className="muted">{broken.failed.request(requestId)}</p>
        )}
        <p>
          <ButtonLink to="/">{broken.home}</ButtonLink>
        </p>
      </Page>
    </PlainFrame>
  );
}

/** Title and text for a reason code; a code without words is a fault of ours. */
export function brokenTexts(
  { broken }: PortalMessages,
  reason: string,
  origin: string,
): { title: string; text: string } {
  switch (reason) {
    case 'not-found':
      return broken.notFound;
    case 'forbidden':
      return broken.forbidden;
    case 'conflict':
      return broken.conflict;
    case 'too-often':
      return broken.tooOften;
    case 'unreadable':
      return broken.unreadable;
    case 'too-large':
      return broken.tooLarge;
    case 'foreign-form':
      return { title: broken.foreignForm.title, text: broken.foreignForm.text(origin) };
    default:
      return broken.failed;
  }
}
