import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers, Arguments, Procedure } from '../../../shared/contract/sidebar.ts';
import { client, type Failure } from './client.ts';

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'refused'; failure: Failure }
  | { state: 'ready'; value: T };

/**
 * Asks the script when the view appears or the arguments change. An answer that comes after a newer
 * question is dropped.
 */
export function useAnswer<P extends Procedure>(procedure: P, args: Arguments<P>) {
  const [loaded, setLoaded] = useState<Loaded<Answers[P]>>({ state: 'loading' });
  const turn = useRef(0);

  const load = async () => {
    turn.current += 1;
    const mine = turn.current;
    setLoaded({ state: 'loading' });
    const reply = await client[procedure](args);
    if (mine !== turn.current) return;
    setLoaded(
      reply.ok ? { state: 'ready', value: reply.value } : { state: 'refused', failure: reply },
    );
  };

  useEffect(() => {
    void load();
    return () => {
      turn.current += 1;
    };
  }, [procedure, JSON.stringify(args)]);

  return {
    loaded,
    load,
    /** Shows an answer that came another way. */
    show: (value: Answers[P]) => setLoaded({ state: 'ready', value }),
    /** Changes the answer that is shown. */
    change: (to: (value: Answers[P]) => Answers[P]) =>
      setLoaded((now) => (now.state === 'ready' ? { ...now, value: to(now.value) } : now)),
  };
}
