/**
 * How changes look: insertions are underlined, deletions struck through. What the second of two people did has a double line and
 * other colours. What was deleted is never part of what somebody selects and copies.
 */
export const DIFF_LOOKS = {
  first: {
    inserted: "rounded-xs bg-inserted-soft text-inserted decoration-1 underline-offset-4",
    deleted: "rounded-xs bg-deleted-soft text-deleted decoration-1 select-none",
  },
  second: {
    inserted:
      "rounded-xs bg-accent-soft text-accent decoration-double decoration-1 underline-offset-4",
    deleted: "rounded-xs bg-draft-soft text-draft decoration-double decoration-1 select-none",
  },
} as const;
