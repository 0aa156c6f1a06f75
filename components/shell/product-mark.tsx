/** The product's sign: a line of text, and the line below it put right. */
export function ProductMark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path
        d="M8 10.5h9M8 16h5"
        stroke="var(--accent-foreground)"
        strokeOpacity="0.6"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <path
        d="m10.5 21.5 4 3.5L24.5 12"
        fill="none"
        stroke="var(--accent-foreground)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
