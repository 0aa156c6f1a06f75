import { primaryLanguage } from "../../../bitext/language-pair";
import { chooseTextFormat } from "../../../formats/choose-text-format";
import { decodeText } from "../../../formats/decode-text";
import {
  type ImportNotice,
  type ImportSide,
  MAX_SIDE_BYTES,
  type StartImport,
} from "../../../schemas/import";
import { detectLanguage } from "../../../text/detect-language";
import { AppError } from "../../errors";

/** The two texts of an import with what was found out about them. */
export interface ReadSides {
  readonly texts: { readonly source: string; readonly target: string };
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly format: string;
  readonly notices: ImportNotice[];
}

type SideName = "source" | "target";

/** A detector that is less sure than this is not believed against the project's own languages. */
const SURE = 0.6;

/**
 * Decodes both sides and finds their languages.
 * @throws {AppError} too-large `side-too-large`; invalid `empty-side`, `binary-file`, `same-language` or `swapped-sides`.
 */
export function readSides(
  input: StartImport,
  project: { readonly sourceLanguage: string; readonly targetLanguage: string },
): ReadSides {
  const notices: ImportNotice[] = [];
  const texts = {
    source: readSide(input.source, "source", notices),
    target: readSide(input.target, "target", notices),
  };
  const detected = { source: detect(texts.source), target: detect(texts.target) };
  const isOverridden = Boolean(input.sourceLanguage && input.targetLanguage);
  if (!isOverridden) refuseWrongLanguages(detected, project);
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
  return { texts, sourceLanguage, targetLanguage, format, notices };
}

function readSide({ bytes }: ImportSide, side: SideName, notices: ImportNotice[]): string {
  if (bytes.byteLength > MAX_SIDE_BYTES) {
    throw new AppError("too-large", "side-too-large", { side, limit: MAX_SIDE_BYTES });
  }
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

/** The language of a text when it can be told for sure. */
function detect(text: string): string | undefined {
  const found = detectLanguage(text);
  return found && found.confidence >= SURE ? found.language : undefined;
}

function refuseWrongLanguages(
  detected: { source: string | undefined; target: string | undefined },
  project: { sourceLanguage: string; targetLanguage: string },
): void {
  const { source, target } = detected;
  if (source && source === target)
    throw new AppError("invalid", "same-language", { language: source });
  const isSwapped =
    source === primaryLanguage(project.targetLanguage) &&
    target === primaryLanguage(project.sourceLanguage);
  if (isSwapped) throw new AppError("invalid", "swapped-sides", { source, target });
}

/** `fr-CA` when the project says so and the text is French; the project's language when nothing is sure. */
function refine(detected: string | undefined, projectLanguage: string): string {
  if (!detected || detected === primaryLanguage(projectLanguage)) return projectLanguage;
  return detected;
}
