import { offeredReasons, type ReturnReason, STANDARD_REASONS } from "@/lib/schemas/return-reason";

/** A reason as it stands in its field. */
export interface ReasonText {
  /** Stays the same whatever is typed, and wherever it is moved. */
  readonly id: string;
  readonly text: string;
}

/** What is done with one of the lines. */
export type ReasonChange =
  | { readonly kind: "text"; readonly id: string; readonly text: string }
  | { readonly kind: "move"; readonly id: string; readonly by: 1 | -1 }
  | { readonly kind: "remove"; readonly id: string };

/** Says a standard reason in the reader's language. */
type Tell = (standard: (typeof STANDARD_REASONS)[number]) => string;

/** The field of a line, to be focused. */
export const reasonFieldId = (id: string) => `return-reason-${id}`;

/** The lines that stored reasons are edited in. */
export function writeReasons(reasons: readonly ReturnReason[], tell: Tell): ReasonText[] {
  return offeredReasons(reasons).map((reason, at) => ({
    id: `${at}`,
    text: "text" in reason ? reason.text : tell(reason.standard),
  }));
}

/** The reasons that stand in the lines: what reads as a standard one is that one, and all of those are none of the project's own. */
export function readReasons(lines: readonly ReasonText[], tell: Tell): ReturnReason[] {
  const reasons = lines.map(({ text }): ReturnReason => {
    const standard = STANDARD_REASONS.find((one) => tell(one) === text.trim());
    return standard ? { standard } : { text: text.trim() };
  });
  const isStandard =
    reasons.length === STANDARD_REASONS.length &&
    reasons.every((reason, at) => "standard" in reason && reason.standard === STANDARD_REASONS[at]);
  return isStandard ? [] : reasons;
}

/** The lines after a change. */
export function changeReasons(lines: readonly ReasonText[], change: ReasonChange): ReasonText[] {
  switch (change.kind) {
    case "text":
      return lines.map((line) => (line.id === change.id ? { ...line, text: change.text } : line));
    case "remove":
      return lines.filter(({ id }) => id !== change.id);
    case "move": {
      const from = lines.findIndex(({ id }) => id === change.id);
      const [line, other] = [lines[from], lines[from + change.by]];
      if (!line || !other) return [...lines];
      return lines.map((one) => (one === line ? other : one === other ? line : one));
    }
  }
}
