/** What may cross a wire: no Date, no function, no undefined in a list. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };
