import type { Span } from "../text/span";
import { diffTokenSequences } from "./diff-token-sequences";
import { diffTokens } from "./diff-tokens";

/** A place that both sides changed, each in its own way. */
export interface MergeConflict {
  /** Where `mine` stands in the merged text, in UTF-16 code units; may be empty. */
  readonly span: Span;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The merged text, and the places where a person must choose, in order. */
export interface Merge {
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
}

/** Base tokens `[start, end)` give way to `text`. */
interface Edit extends Span {
  readonly text: string;
}

/** Base tokens `[start, end)` and the edits of both sides that meet there. */
interface Meeting {
  start: number;
  end: number;
  readonly mine: Edit[];
  readonly theirs: Edit[];
}

/**
 * Joins two edits of one text, word by word (diff3: Khanna, Kunal & Pierce 2007). What only one
 * side changed is taken; what both changed alike is taken once; where they differ the merged
 * text has mine and a conflict holds all three. Two insertions at one place are a conflict:
 * their order would be a guess.
 */
export function mergeThreeWay(versions: { base: string; mine: string; theirs: string }): Merge {
  const base = diffTokens(versions.base);
  const meetings = meet(editsOf(base, versions.mine), editsOf(base, versions.theirs));
  const conflicts: MergeConflict[] = [];
  let text = "";
  let at = 0;
  for (const { start, end, mine, theirs } of meetings) {
    text += base.slice(at, start).join("");
    at = end;
    const mineText = apply(base, { start, end }, mine);
    const theirsText = apply(base, { start, end }, theirs);
    const chosen = mine.length > 0 ? mineText : theirsText;
    if (mine.length > 0 && theirs.length > 0 && mineText !== theirsText) {
      const span = { start: text.length, end: text.length + chosen.length };
      const baseText = base.slice(start, end).join("");
      conflicts.push({ span, base: baseText, mine: mineText, theirs: theirsText });
    }
    text += chosen;
  }
  return { text: text + base.slice(at).join(""), conflicts };
}

function editsOf(base: readonly string[], version: string): Edit[] {
  const tokens = diffTokens(version);
  const edits: Edit[] = [];
  let start = 0;
  let end = 0;
  let from = 0;
  let to = 0;
  const close = (): void => {
    if (start < end || from < to) edits.push({ start, end, text: tokens.slice(from, to).join("") });
  };
  for (const { kind, count } of diffTokenSequences(base, tokens)) {
    if (kind === "delete") end += count;
    else if (kind === "insert") to += count;
    else {
      close();
      start = end += count;
      from = to += count;
    }
  }
  close();
  return edits;
}

/** Groups the edits of both sides into meetings that do not touch one another's tokens. */
function meet(mine: readonly Edit[], theirs: readonly Edit[]): Meeting[] {
  const all = [
    ...mine.map((edit) => ({ edit, side: "mine" as const })),
    ...theirs.map((edit) => ({ edit, side: "theirs" as const })),
  ].sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  const meetings: Meeting[] = [];
  for (const { edit, side } of all) {
    let meeting = meetings.at(-1);
    if (!meeting || !meets(meeting, edit)) {
      meeting = { start: edit.start, end: edit.end, mine: [], theirs: [] };
      meetings.push(meeting);
    }
    meeting.end = Math.max(meeting.end, edit.end);
    meeting[side].push(edit);
  }
  return meetings;
}

/** An insertion meets whatever it touches; replacements must share a token. */
function meets(meeting: Span, edit: Span): boolean {
  const insertion = meeting.start === meeting.end || edit.start === edit.end;
  return insertion ? edit.start <= meeting.end : edit.start < meeting.end;
}

function apply(base: readonly string[], { start, end }: Span, edits: readonly Edit[]): string {
  let text = "";
  let at = start;
  for (const edit of edits) {
    text += base.slice(at, edit.start).join("") + edit.text;
    at = edit.end;
  }
  return text + base.slice(at, end).join("");
}
