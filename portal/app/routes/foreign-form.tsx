import { refused } from '../../../shared/result.ts';
import { publicLoader } from '../platform/doors.server.ts';

/** Where a request ends that was refused in front of the pages: the page that says why. */
export const loader = publicLoader(async ({ refusal }) => refused(refusal ?? 'foreign-form'));

export default function Refused() {
  return null;
}
