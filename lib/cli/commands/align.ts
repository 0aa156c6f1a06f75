import { alignSentences } from "../../alignment/align-sentences";
import { type Bead, beadShape } from "../../bitext/bead";
import type { Sentence } from "../../bitext/sentence";
import { segmentationRules } from "../../languages/segmentation-rules";
import { segmentSentences } from "../../text/segment-sentences";
import type { Command, Invocation } from "../command";
import { lineSentences } from "../line-sentences";
import { parseArguments } from "../parse-arguments";
import { readText } from "../read-text";
import { UsageError } from "../usage-error";

const HELP = `Usage: relecture align [OPTION]… SOURCE TARGET

Aligns a text with its translation. SOURCE and TARGET are text files; one of them may be -,
standard input. A blank line ends a paragraph. Sentences are counted from 0.

  --source-lang TAG  language of SOURCE, a BCP 47 tag (en)
  --target-lang TAG  language of TARGET (fr)
  --sentences        every line is a sentence; print one JSON array a bead,
                     [[source indexes],[target indexes]]
  --json             print one JSON object a bead: source, target (indexes), confidence,
                     sourceText, targetText
  --tsv              print a line a bead: source text, target text, confidence

Without --sentences, --json or --tsv it prints the beads for people to read.
Exit status: 0 done, 2 wrong usage or a file that cannot be read.
`;

const OPTIONS = {
  "source-lang": { type: "string", default: "en" },
  "target-lang": { type: "string", default: "fr" },
  sentences: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  tsv: { type: "boolean", default: false },
} as const;

/** One bead with the sentences that it links. */
interface Link {
  readonly bead: Bead;
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
}

/** `relecture align SOURCE TARGET` */
export const align: Command = { help: HELP, run };

async function run({ args, cwd }: Invocation): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [sourceFile, targetFile] = positionals;
  if (sourceFile === undefined || targetFile === undefined || positionals.length > 2) {
    throw new UsageError("align takes two files, SOURCE and TARGET.");
  }
  if (sourceFile === "-" && targetFile === "-") {
    throw new UsageError("Only one of SOURCE and TARGET can be standard input.");
  }
  if (values.json && values.tsv) throw new UsageError("Choose one of --json and --tsv.");

  const split = (text: string, language: string): Sentence[] =>
    values.sentences ? lineSentences(text) : segmentSentences(text, segmentationRules(language));
  const source = split(await readText(sourceFile, cwd), values["source-lang"]);
  const target = split(await readText(targetFile, cwd), values["target-lang"]);
  const format = chooseFormat(values);
  const lines = alignSentences({ source, target }).map((bead) =>
    format({
      bead,
      source: bead.source.flatMap((index) => source[index] ?? []),
      target: bead.target.flatMap((index) => target[index] ?? []),
    }),
  );
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return 0;
}

function chooseFormat(values: { json: boolean; tsv: boolean; sentences: boolean }) {
  if (values.json) return jsonLine;
  if (values.tsv) return tsvLine;
  return values.sentences ? indexLine : readableBlock;
}

function indexLine({ bead }: Link): string {
  return JSON.stringify([bead.source, bead.target]);
}

function jsonLine({ bead, source, target }: Link): string {
  const texts = { sourceText: joined(source), targetText: joined(target) };
  return JSON.stringify({ ...bead, confidence: rounded(bead), ...texts });
}

function tsvLine({ bead, source, target }: Link): string {
  return [joined(source), joined(target), rounded(bead)].join("\t");
}

function readableBlock({ bead, source, target }: Link): string {
  const heading = `${beadShape(bead)}  ${rounded(bead).toFixed(2)}`;
  return [heading, `  < ${joined(source)}`, `  > ${joined(target)}`].join("\n");
}

/** The sentences on one line: tabs and line breaks inside them become spaces. */
function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text.replace(/[\t\n]+/g, " ")).join(" ");
}

function rounded({ confidence }: Bead): number {
  return Math.round(confidence * 1000) / 1000;
}
