/** Reasons stand after a colon in sentences; by themselves they begin with a capital. */
export function reasonOptions<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): { value: Code; label: string }[] {
  return codes.map((value) => ({ value, label: capitalised(words[value]) }));
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
