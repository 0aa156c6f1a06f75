import type { LanguagePair } from "../../bitext/language-pair";
import type { Finding } from "../../flagging/finding";
import { prepareSegments } from "../../server/services/imports/prepare-document";
import type { Span } from "../../text/span";
import { checkTargetAlone } from "../check-target-alone";
import type { Command, Invocation } from "../command";
import { indexLines, type LinePlace } from "../line-index";
import { parseArguments } from "../parse-arguments";
import { type PlacedFinding, placeFindings } from "../place-findings";
import { readText } from "../read-text";
import { UsageError } from "../usage-error";

const HELP = `Usage: relecture check [OPTION]… [SOURCE] TARGET

Finds what looks garbled in a translation: TARGET, compared with its SOURCE where that is given.
Both are text files; one of them may be -, standard input. A blank line ends a paragraph.

  --source-lang TAG  language of SOURCE, a BCP 47 tag (en)
  --target-lang TAG  language of TARGET (fr)

Prints one JSON object a finding: paragraph (1-based, among the non-empty lines of TARGET),
start and end (UTF-16 code units in that line), check, category (MQM), severity, message, and
suggestion where one is certain. A finding over several lines is cut at the end of its first.
What TARGET leaves out is an empty span at the end of its sentence.
Exit status: 0 nothing serious, 1 something critical or major, 2 wrong usage.
`;

const OPTIONS = {
  "source-lang": { type: "string", default: "en" },
  "target-lang": { type: "string", default: "fr" },
} as const;

/** `relecture check [SOURCE] TARGET` */
export const check: Command = { help: HELP, run };

async function run({ args, cwd }: Invocation): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const targetFile = positionals.at(-1);
  if (targetFile === undefined || positionals.length > 2) {
    throw new UsageError("check takes one file or two, [SOURCE] TARGET.");
  }
  const sourceFile = positionals.length === 2 ? positionals[0] : undefined;
  if (sourceFile === "-" && targetFile === "-") {
    throw new UsageError("Only one of SOURCE and TARGET can be standard input.");
  }
  const languages = { source: values["source-lang"], target: values["target-lang"] };
  const source = sourceFile === undefined ? undefined : await readText(sourceFile, cwd);
  const target = await readText(targetFile, cwd);
  const findings = await findingsIn(source, target, languages);
  const locate = indexLines(target);
  const lines = findings.map(({ finding, span }) => report(finding, locate(span)));
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return findings.some(({ finding }) => isSerious(finding)) ? 1 : 0;
}

async function findingsIn(
  source: string | undefined,
  target: string,
  languages: LanguagePair,
): Promise<PlacedFinding[]> {
  if (source === undefined) return checkTargetAlone(target, languages);
  return placeFindings(await prepareSegments({ source, target, languages }));
}

function report(finding: Finding, { paragraph, start, end, clipped }: LinePlace): string {
  const { check: id, category, severity, side, message, suggestion } = finding;
  // A suggestion replaces the whole span of its side: it is wrong for a part of it, and for another place.
  const fits = suggestion !== undefined && side === "target" && !clipped;
  const fix = fits ? { suggestion } : {};
  const place: Span & { paragraph: number } = { paragraph, start, end };
  return JSON.stringify({ ...place, check: id, category, severity, message: message.en, ...fix });
}

function isSerious({ severity }: Finding): boolean {
  return severity === "critical" || severity === "major";
}
