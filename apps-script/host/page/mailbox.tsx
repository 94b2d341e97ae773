import { useEffect, useState } from 'preact/hooks';
import type { Mail } from '../types.ts';
import { fetchMails } from './api.ts';
import { Dialog } from './dialog.tsx';
import { useLanguage, useMessages } from './messages/index.ts';

interface Props {
  /** Grows while the add-on sends. */
  count: number;
  timeZone: string;
  onClose(): void;
}

/** What the add-on has sent, newest first; a mail is read as the text it is. */
export function Mailbox({ count, timeZone, onClose }: Props) {
  const words = useMessages();
  const language = useLanguage();
  const [mails, setMails] = useState<Mail[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    void fetchMails().then((list) => list && setMails(list.mails));
  }, [count]);
  const time = new Intl.DateTimeFormat(language, {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const mail = chosen === null ? undefined : mails[chosen];
  const newestFirst = mails.map((one, index) => ({ one, index })).reverse();
  return (
    <Dialog title={words.mailbox} onClose={onClose} wide>
      {mails.length === 0 && <p class="empty">{words.noMail}</p>}
      {mails.length > 0 && (
        <div class={mail ? 'mailbox reading' : 'mailbox'}>
          <ul class="mail-list">
            {newestFirst.map(({ one, index }) => (
              <li key={index}>
                <button
                  type="button"
                  aria-pressed={chosen === index}
                  onClick={() => setChosen(index)}
                >
                  <strong>{one.to}</strong>
                  <span>{one.subject}</span>
                  <span class="muted">{time.format(one.at)}</span>
                </button>
              </li>
            ))}
          </ul>
          {mail ? (
            <MailText mail={mail} sent={time.format(mail.at)} onBack={() => setChosen(null)} />
          ) : (
            <p class="empty pick">{words.mailPick}</p>
          )}
        </div>
      )}
    </Dialog>
  );
}

function MailText({ mail, sent, onBack }: { mail: Mail; sent: string; onBack(): void }) {
  const words = useMessages();
  return (
    <article class="mail">
      <button type="button" class="button back" onClick={onBack}>
        {words.backToList}
      </button>
      <h3>{mail.subject}</h3>
      <dl>
        <dt>{words.mailTo}</dt>
        <dd>{mail.to}</dd>
        <dt>{words.mailFrom}</dt>
        <dd>{mail.name}</dd>
        <dt>{words.mailReplyTo}</dt>
        <dd>{mail.replyTo}</dd>
        <dt>{words.mailAt}</dt>
        <dd>{sent}</dd>
      </dl>
      <pre>{mail.body}</pre>
    </article>
  );
}
