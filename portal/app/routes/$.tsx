import { refused } from '../../../shared/result.ts';
import { publicAction, publicLoader } from '../platform/doors.server.ts';

/** Every address that is no page. */
export const loader = publicLoader(async () => refused('not-found'));

export const action = publicAction(async () => refused('not-found'));

export default function Nowhere() {
  return null;
}
