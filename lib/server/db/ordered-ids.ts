const { randomUUID } = process.getBuiltinModule("node:crypto");

/** What twelve bits hold. */
const PER_MILLISECOND = 4_096;

/**
 * Ids of UUID version 7 (RFC 9562, method 1: a counter after the milliseconds) in the order in which rows that are stored at once
 * are meant to be read: whatever is read "oldest first" is read by its id.
 */
export function orderedIds(count: number): string[] {
  const now = Date.now();
  return Array.from({ length: count }, (_, place) => {
    const at = hex(now + Math.floor(place / PER_MILLISECOND), 12);
    return `${at.slice(0, 8)}-${at.slice(8)}-7${hex(place % PER_MILLISECOND, 3)}-${randomUUID().slice(19)}`;
  });
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
