/** What the boxes begin with by which an agency says who may see a paper; the practice's id follows. */
export const CLIENT_FIELD = 'practice-';

export function clientField(practiceId: string): string {
  return `${CLIENT_FIELD}${practiceId}`;
}
