import { useLocation } from '@remix-run/react';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** False on the server and before scripts run: what only a script can do is not offered until then. */
export function useScripted(): boolean {
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return isScripted;
}

/** Acts once the person has come elsewhere. @param place the path, or the key of what was led to */
export function useOnMove(place: string, act: () => void): void {
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current !== place) act();
    shown.current = place;
  });
}

/** After a move to another page the keyboard and the screen reader start at its beginning. */
export function useFocusOnArrival<Target extends HTMLElement>(): RefObject<Target> {
  const target = useRef<Target>(null);
  const { pathname } = useLocation();
  useOnMove(pathname, () => target.current?.focus({ preventScroll: true }));
  return target;
}

/** What the browser shows above the page is hidden once something in it has led to another one. */
export function useHiddenOnArrival<Target extends HTMLElement>(): RefObject<Target> {
  const target = useRef<Target>(null);
  const { key } = useLocation();
  useOnMove(key, () => {
    if (target.current?.matches(':popover-open')) target.current.hidePopover();
  });
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
