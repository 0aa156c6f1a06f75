import type { FlagRow, Person, SegmentRow } from "../../../schemas/segment";
import type { Localized } from "../../../text/localized";
import type { StoredRow } from "../../db/segments";

const moment = (date: Date | null) => date?.toISOString() ?? null;

/** A stored segment as it goes over the wire. */
export function toSegmentRow(row: StoredRow): SegmentRow {
  const { flags, comments, ...segment } = row;
  return {
    id: segment.id,
    position: segment.position,
    paragraph: segment.paragraph,
    source: segment.source,
    machineTarget: segment.machineTarget,
    target: segment.target,
    targetGap: segment.targetGap,
    state: segment.state,
    origin: segment.origin,
    version: segment.version,
    isExcluded: segment.isExcluded,
    confidence: segment.confidence,
    link: segment.link,
    sourceWords: segment.sourceWords,
    returnReason: segment.returnReason,
    notes: segment.notes,
    fileState: segment.fileState,
    editedBy: segment.editedBy,
    editedAt: moment(segment.editedAt),
    submittedBy: segment.submittedBy,
    submittedAt: moment(segment.submittedAt),
    decidedBy: segment.decidedBy,
    decidedAt: moment(segment.decidedAt),
    flags: flags.map(toFlagRow),
    openComments: comments.length,
    quotes: comments.flatMap(toQuote),
  };
}

function toQuote({ id, side, start, quote, mark }: StoredRow["comments"][number]) {
  return side && start !== null && quote !== null
    ? [{ comment: id, side, start, quote, mark }]
    : [];
}

function toFlagRow(flag: StoredRow["flags"][number]): FlagRow {
  return {
    id: flag.id,
    check: flag.check,
    category: flag.category,
    severity: flag.severity,
    side: flag.side,
    start: flag.start,
    end: flag.end,
    message: toLocalized(flag.message),
    suggestion: flag.suggestion,
    dismissal: dismissalOf(flag),
  };
}

/** What a person said of this flag counts before what a rule says of its text. */
function dismissalOf({ dismissal, rule }: StoredRow["flags"][number]): FlagRow["dismissal"] {
  if (dismissal) return toDismissal(dismissal);
  return rule?.reason ? toDismissal({ ...rule, reason: rule.reason }, true) : null;
}

/** A decision that a finding is no error, as it goes over the wire. */
export function toDismissal(
  stored: {
    id: string;
    reason: NonNullable<FlagRow["dismissal"]>["reason"];
    note: string | null;
    user: Person;
    createdAt: Date;
  },
  isRule = false,
): NonNullable<FlagRow["dismissal"]> {
  const { id, reason, note, user, createdAt } = stored;
  return { id, reason, note, by: user, at: createdAt.toISOString(), isRule };
}

/** The column holds what `insertFlags` put there. */
function toLocalized(message: unknown): Localized {
  return message as Localized;
}
