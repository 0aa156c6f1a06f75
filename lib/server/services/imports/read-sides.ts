import { primaryLanguage } from "../../../bitext/language-pair";
import { chooseTextFormat } from "../../../formats/choose-text-format";
import { decodeText } from "../../../formats/decode-text";
import { chooseFileFormat } from "../../../formats/file-formats";
import {
  type ImportNotice,
  type ImportSide,
  MAX_SIDE_BYTES,
  type StartImport,
} from "../../../schemas/import";
import { AppError } from "../../errors";
import { PLAIN_TEXT } from "../../../formats/plain-text/plain-text-format";
import { extensionOf } from "../../../formats/extension-of";
import { bilingualFile } from "./bilingual-file";
import { PDF } from "./pdf-file";
import type { SideFile } from "./side-file";
import { detectSides, refuseWrongLanguages } from "./side-languages";

/** The two texts of an import with what was found out about them. */
export interface ReadSides {
  /** Empty where the side is a file that has to be parsed. */
  readonly texts: { readonly source: string; readonly target: string };
  /** Files that the job parses, as they came; one that has both texts stands as the target's. */
  readonly files: { readonly source?: SideFile; readonly target?: SideFile };
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly format: string;
  readonly notices: ImportNotice[];
}

type SideName = "source" | "target";

interface ProjectLanguages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/**
 * Decodes both sides and finds their languages.
 * @throws {AppError} too-large `side-too-large`; invalid `empty-side`, `binary-file`, `same-language`, `swapped-sides` or what `bilingualFile` refuses.
 */
export async function readSides(input: StartImport, project: ProjectLanguages): Promise<ReadSides> {
  const notices: ImportNotice[] = [];
  const both = await bilingualFile(input, project);
  const files: ReadSides["files"] = both
    ? { target: both }
    : { ...fileOf("source", input.source), ...fileOf("target", input.target) };
  const texts = {
    source: both || files.source ? "" : readSide(input.source, "source", notices),
    target: files.target ? "" : readSide(input.target, "target", notices),
  };
  const format = formatOf(files);
  if (format !== undefined) {
    // The job detects their languages: nothing is unpacked on the thread that answers.
    const sourceLanguage = input.sourceLanguage ?? project.sourceLanguage;
    const targetLanguage = input.targetLanguage ?? project.targetLanguage;
    return { texts, files, sourceLanguage, targetLanguage, format, notices };
  }
  return { texts, files, ...readLanguages(input, project, { texts, notices }) };
}

/** Whether the person said in which languages both sides are. */
export function isOverridden(
  input: Pick<StartImport, "sourceLanguage" | "targetLanguage">,
): boolean {
  return input.sourceLanguage !== undefined && input.targetLanguage !== undefined;
}

function readLanguages(
  input: StartImport,
  project: ProjectLanguages,
  { texts, notices }: Pick<ReadSides, "texts" | "notices">,
) {
  const detected = detectSides(texts);
  if (!isOverridden(input)) {
    refuseWrongLanguages(detected, {
      source: project.sourceLanguage,
      target: project.targetLanguage,
    });
  }
  const sourceLanguage = input.sourceLanguage ?? refine(detected.source, project.sourceLanguage);
  const targetLanguage = input.targetLanguage ?? refine(detected.target, project.targetLanguage);
  if (primaryLanguage(sourceLanguage) === primaryLanguage(targetLanguage)) {
    throw new AppError("invalid", "same-language", { language: primaryLanguage(sourceLanguage) });
  }
  for (const [side, language, given] of [
    ["source", sourceLanguage, input.sourceLanguage],
    ["target", targetLanguage, input.targetLanguage],
  ] as const) {
    const kind = given ? "language-overridden" : "detected-language";
    notices.push({ kind, side, value: language });
  }
  const format = chooseTextFormat(input.target.name ?? "").id;
  return { sourceLanguage, targetLanguage, format, notices };
}

/** What a document of files is written as: a PDF can only be read. */
function formatOf({ source, target }: ReadSides["files"]): string | undefined {
  if (!source && !target) return undefined;
  const written = [target, source].find((file) => file !== undefined && file.format !== PDF);
  return written?.format ?? PLAIN_TEXT.id;
}

/** The file of a side, where it has a structure of its own. */
function fileOf<Side extends SideName>(
  side: Side,
  { name = "", bytes }: ImportSide,
): { readonly [Key in Side]?: SideFile } {
  const format = extensionOf(name) === PDF ? PDF : chooseFileFormat(name)?.id;
  if (format === undefined) return {};
  refuseSize(bytes, side);
  if (bytes.byteLength === 0) throw new AppError("invalid", "empty-side", { side });
  const file = { name, format, bytes };
  return { [side]: file } as { [Key in Side]: SideFile };
}

function refuseSize(bytes: Uint8Array, side: SideName): void {
  if (bytes.byteLength > MAX_SIDE_BYTES) {
    throw new AppError("too-large", "side-too-large", { side, limit: MAX_SIDE_BYTES });
  }
}

function readSide({ bytes }: ImportSide, side: SideName, notices: ImportNotice[]): string {
  refuseSize(bytes, side);
  const { decoded, problem } = decodeText(bytes);
  if (problem?.code === "binary-file") {
    throw new AppError("invalid", "binary-file", { side, kind: problem.format });
  }
  if (problem) throw new AppError("invalid", "empty-side", { side });
  if (decoded.converted) {
    notices.push({ kind: "converted-encoding", side, value: decoded.encoding });
  }
  return decoded.text;
}

/** `fr-CA` when the project says so and the text is French; the project's language when nothing is sure. */
function refine(detected: string | undefined, projectLanguage: string): string {
  if (!detected || detected === primaryLanguage(projectLanguage)) return projectLanguage;
  return detected;
}
