/** What may be uploaded as evidence, and why something is not taken. */

/** Kinds of files that are taken, told by their content and never by their name. */
export type FileKind = 'pdf' | 'png' | 'jpeg';

export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
};

/** 10 MB, as computers count: who has a file of 10 MB by either way of counting may bring it. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** Why a file is refused; each has its sentence. */
export const FILE_PROBLEMS = [
  'empty',
  'too-large',
  'wrong-type', // neither PDF, PNG nor JPEG, whatever it is called
  'damaged', // cut off, or put together wrongly
  'two-files', // something else hangs on to it
  'too-many-pixels',
  'locked', // encrypted, so nobody can see what is in it
  'has-script', // or another action that runs when it is opened
  'has-files', // other files packed into it
  'too-packed', // far larger once it is unpacked, or too much work to read
  'busy', // others are being looked at, and each takes memory
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];
