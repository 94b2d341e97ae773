const PATHS = {
  info: 'M8 7.4v3.8M8 4.9v.2M14.3 8A6.3 6.3 0 1 1 1.7 8a6.3 6.3 0 0 1 12.6 0Z',
  good: 'm3.5 8.4 3 3 6-6.6',
  warn: 'M8 4.2V8l2.4 1.7M14.3 8A6.3 6.3 0 1 1 1.7 8a6.3 6.3 0 0 1 12.6 0Z',
  bad: 'M8 4.4v4.4m0 2.5v.2M5.3 1.7h5.4l3.6 3.6v5.4l-3.6 3.6H5.3l-3.6-3.6V5.3Z',
  close: 'm4 4 8 8m0-8-8 8',
  up: 'M8 12.5v-9m-3.5 3.6L8 3.5l3.5 3.6',
  down: 'M8 3.5v9M4.5 8.9 8 12.5l3.5-3.6',
} as const;

/** Says with a shape what stands beside it in words; screen readers pass it over. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
