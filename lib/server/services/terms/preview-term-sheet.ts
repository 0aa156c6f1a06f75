import {
  MOST_LINES_SHOWN,
  type PreviewTermSheet,
  type TermSheetPreview,
} from "../../../schemas/term-sheet";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { readTermSheet } from "./read-term-sheet";

/** What a CSV file of terms would add to a project, and which lines it would not, with why; nothing is stored. */
export async function previewTermSheet(
  context: Context,
  input: PreviewTermSheet,
): Promise<TermSheetPreview> {
  const { projectId } = await openProject(context, input.projectId, "term.manage");
  const lines = await readTermSheet(context.database.prisma, projectId, input.bytes);
  const shown = lines.map(({ number, source, targets, reason }) => ({
    number,
    source,
    targets: [...targets],
    reason,
  }));
  const added = shown.filter(({ reason }) => reason === undefined);
  const refused = shown.flatMap(({ reason, ...line }) => (reason ? { ...line, reason } : []));
  return {
    added: { total: added.length, lines: added.slice(0, MOST_LINES_SHOWN) },
    refused: { total: refused.length, lines: refused.slice(0, MOST_LINES_SHOWN) },
  };
}
