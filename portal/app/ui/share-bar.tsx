interface ShareBarProps {
  /** What the parts are of; a table beside it says the same. */
  label: string;
  /** From the lightest to the darkest of six; what is not above zero has no part. */
  parts: readonly number[];
}

/** How a whole falls into parts that have an order, as one bar. */
export function ShareBar({ label, parts }: ShareBarProps) {
  return (
    <div className="share-bar" role="img" aria-label={label}>
      {parts.map(
        (part, at) =>
          part > 0 && (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part is
            <i key={at} style={{ flexGrow: part, background: `var(--age-${at})` }} />
          ),
      )}
    </div>
  );
}

/** The mark of a part in its table. */
export function ShareKey({ at }: { at: number }) {
  return (
    <span className="share-key" style={{ background: `var(--age-${at})` }} aria-hidden="true" />
  );
}
