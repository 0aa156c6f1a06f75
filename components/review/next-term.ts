import type { SegmentTerm } from "@/lib/schemas/term";

/** The preferred form of the first term that a target has in none of its forms; of the first term when all are there. */
export function nextTerm(uses: readonly SegmentTerm[], target: string): string | undefined {
  const written = target.toLowerCase();
  const isThere = ({ terms }: SegmentTerm) =>
    terms.some(({ targets }) => targets.some((form) => written.includes(form.toLowerCase())));
  const use = uses.find((each) => !isThere(each)) ?? uses[0];
  return use?.terms[0]?.targets[0];
}
