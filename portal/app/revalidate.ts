import type { ShouldRevalidateFunction } from '@remix-run/react';

/**
 * For a page that says what happened meanwhile: after a lost race it is read anew, which the framework
 * does by itself only after an action that was done.
 */
export const afterConflict: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;
