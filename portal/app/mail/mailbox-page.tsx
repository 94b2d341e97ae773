import { ButtonLink } from '../ui/button.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { DemoMail } from './mailbox.server.ts';

/** The mails of the demo, the latest first. */
export function MailboxPage({ mails }: { mails: DemoMail[] }) {
  const { words, formats } = useWords();
  const text = words.mail.mailbox;
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle}
      action={
        <ButtonLink to="/" tone="quiet">
          {text.home}
        </ButtonLink>
      }
    >
      {mails.length === 0 && <EmptyState title={text.empty}>{text.emptyText}</EmptyState>}
      {mails.map((mail) => (
        <Panel key={mail.id}>
          <div>
            <h2 lang={mail.language}>{mail.subject}</h2>
            <p className="small muted">
              {text.to(mail.to)} · {formats.utc(mail.at)}
            </p>
          </div>
          <div className="letter" lang={mail.language}>
            <Linked text={mail.text} />
          </div>
        </Panel>
      ))}
    </Page>
  );
}

const ADDRESS = /(https?:\/\/\S+)/;

/** The text as it was sent, its addresses to be followed. */
function Linked({ text }: { text: string }) {
  return text.split(ADDRESS).map((part) =>
    ADDRESS.test(part) ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
