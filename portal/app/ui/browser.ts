import { useLocation } from '@remix-run/react';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** False on the server and before scripts run: what only a script can do is not offered until then. */
export function useScripted(): boolean {
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return isScripted;
}

/** After a move to another page the keyboard and the screen reader start at its beginning. */
export function useFocusOnArrival<Target extends HTMLElement>(): RefObject<Target> {
  const target = useRef<Target>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) target.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);
  return target;
}

/** What the browser shows above the page is hidden once something in it has led to another one. */
export function useHiddenOnArrival<Target extends HTMLElement>(): RefObject<Target> {
  const target = useRef<Target>(null);
  const { key } = useLocation();
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current !== key && target.current?.matches(':popover-open')) {
      target.current.hidePopover();
    }
    shown.current = key;
  }, [key]);
  return target;
}

// React 18 does not know these attributes: in lower case it passes them on as they are.

/** For an element that the browser itself shows above the page. */
export function popover(): object {
  return { popover: 'auto' };
}

/** For the button that shows it. */
export function opens(id: string): object {
  return { popovertarget: id };
}

/** For a button in it that hides it. */
export function closes(id: string): object {
  return { popovertarget: id, popovertargetaction: 'hide' };
}
