import { writeFileSync } from "node:fs";
import path from "node:path";
import { EXPORT_FORMAT_IDS, EXPORT_SCOPES, isSegmentFormat } from "../../schemas/export";
import { findDocumentByName } from "../../server/db/documents";
import type { ExportedFile } from "../../server/services/exports/exported-file";
import { makeExport } from "../../server/services/exports/make-export";
import type { Command, Invocation } from "../command";
import { fileProblem } from "../file-problem";
import { parseArguments } from "../parse-arguments";
import { UsageError } from "../usage-error";
import { complain, withDatabase } from "../with-database";

const HELP = `Usage: relecture export [OPTION]… DOCUMENT

Writes a document's target text, its own file with that text, or its segments. DOCUMENT is its id
(as in the address of its pages) or its whole title.

  --format FORMAT  the text or the document's own file: clean (approved text only, the default),
                   draft (as it stands); a table to work on in Word:
                   bilingual-docx; or the segments: xliff-12, xliff-21, tmx, po, csv, xlsx,
                   html (side by side), json
  --scope SCOPE    of the segments: all (the default), approved, unapproved, flagged
  --override REASON  make the clean file although the document is not ready; the reason is on
                   the receipt
  --receipt FILE   where to write the receipt of a clean export, too (it is kept in the database)
  --output FILE    where to write; standard output when absent
  -o FILE          the same

Exit status: 0 done, 1 refused (no such document, or not ready for a clean export), 2 wrong usage.
`;

const OPTIONS = {
  format: { type: "string", default: "clean" },
  scope: { type: "string" },
  override: { type: "string" },
  receipt: { type: "string" },
  output: { type: "string", short: "o" },
} as const;

/** `relecture export DOCUMENT`; a name of its own because `export` is a word of the language. */
export const exportCommand: Command = { help: HELP, run };

async function run({ args, cwd }: Invocation): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new UsageError("export takes one DOCUMENT.");
  const wanted = readWanted(values);
  return withDatabase(async (database) => {
    const documents = await findDocumentByName(database.prisma, name);
    const [document] = documents;
    if (!document) return complain(`There is no document "${name}".`);
    if (documents.length > 1)
      return complain(`Several documents are called "${name}": give the id.`);
    const { id: documentId, projectId } = document;
    const made = await makeExport(database, { ...wanted, documentId, projectId, actorId: null });
    if (made.notices) tellNotices(made.notices);
    if (values.receipt && made.receipt) writeOutput(values.receipt, cwd, made.receipt.json);
    if (values.output) writeOutput(values.output, cwd, made.content);
    else process.stdout.write(made.content);
    return 0;
  });
}

/** What is wanted of the document. */
function readWanted(values: {
  readonly format: string;
  readonly scope?: string;
  readonly override?: string;
  readonly receipt?: string;
}) {
  const format = EXPORT_FORMAT_IDS.find((known) => known === values.format);
  if (!format) throw new UsageError(`--format is one of ${EXPORT_FORMAT_IDS.join(", ")}.`);
  const scope = EXPORT_SCOPES.find((known) => known === values.scope);
  if (values.scope !== undefined && !scope) {
    throw new UsageError(`--scope is one of ${EXPORT_SCOPES.join(", ")}.`);
  }
  if (scope && !isSegmentFormat(format)) {
    throw new UsageError(`--scope goes with formats of segments, not with ${format}.`);
  }
  if (format !== "clean" && (values.override ?? values.receipt) !== undefined) {
    throw new UsageError("--override and --receipt go with --format clean.");
  }
  const overrideReason = values.override?.trim();
  if (overrideReason === "") throw new UsageError("--override takes a REASON.");
  return { format, ...(scope && { scope }), ...(overrideReason && { overrideReason }) };
}

/** Says on standard error what the file does not have as the texts have it. */
function tellNotices({ joined, damagedTags }: NonNullable<ExportedFile["notices"]>): void {
  if (joined > 0) {
    process.stderr.write(
      `Segments that lost the blank line between two paragraphs, and stand whole in the first: ${joined}\n`,
    );
  }
  if (damagedTags > 0) {
    process.stderr.write(`Tags that could not be written as the texts have them: ${damagedTags}\n`);
  }
}

function writeOutput(file: string, cwd: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path.resolve(cwd, file), content);
  } catch (error) {
    throw fileProblem("write", file, error);
  }
}
