/**
 * How a segment's text is set, wherever it stands: the editor's overlay lies exactly on its
 * textarea only when both have the same font, padding and wrapping.
 */
export const TEXT_LOOKS = "text-[1rem] leading-[1.7] whitespace-pre-wrap wrap-break-word";

/** Underline and tint of a flag by severity: told apart by the line's style, not by colour alone. */
export const FLAG_LOOKS = {
  critical:
    "bg-serious-soft underline decoration-wavy decoration-serious decoration-[1.5px] underline-offset-4",
  major:
    "bg-serious-soft underline decoration-solid decoration-serious decoration-2 underline-offset-4",
  minor:
    "bg-slight-soft underline decoration-dashed decoration-slight decoration-[1.5px] underline-offset-4",
  neutral: "underline decoration-dotted decoration-muted decoration-2 underline-offset-4",
} as const;
