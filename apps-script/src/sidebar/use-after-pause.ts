import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers, Arguments, Procedure } from '../../../shared/contract/sidebar.ts';
import { client, type Failure } from './client.ts';

/** So long nobody types before the script is asked. */
const PAUSE_MS = 500;

/**
 * Asks the script about something that is being typed, once the person pauses. The last answer stays
 * until the next one comes; one that comes after a newer text is dropped.
 *
 * @param args null: there is nothing to ask about
 */
export function useAfterPause<P extends Procedure>(procedure: P, args: Arguments<P> | null) {
  const [last, setLast] = useState<{ of: string; value: Answers[P] } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const of = JSON.stringify(args);
  const newest = useRef(of);
  newest.current = of;

  const ask = async () => {
    if (args === null) return;
    setFailure(null);
    const reply = await client[procedure](args);
    if (newest.current !== of) return;
    if (reply.ok) setLast({ of, value: reply.value });
    else setFailure(reply);
  };

  useEffect(() => {
    setFailure(null);
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [procedure, of]);

  return {
    value: args === null ? null : (last?.value ?? null),
    /** The answer is about another text than the one that stands there now, or has not come yet. */
    isAsking: args !== null && failure === null && last?.of !== of,
    failure,
    again: ask,
  };
}
