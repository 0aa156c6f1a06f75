import { alignWithMoves } from "../../alignment/align-with-moves";
import type { LanguagePair } from "../../bitext/language-pair";
import type { Sentence } from "../../bitext/sentence";
import { serializeTmx } from "../../formats/tmx/serialize-tmx";
import { adjustSegmentation } from "../../languages/adjust-segmentation";
import { segmentationRules } from "../../languages/segmentation-rules";
import { loadBilingualLexicon } from "../../server/providers/load-bilingual-lexicon";
import { segmentSentences } from "../../text/segment-sentences";
import {
  indexLine,
  joinedText,
  jsonLine,
  type Link,
  readableBlock,
  roundedConfidence,
  tsvLine,
} from "../bead-formats";
import type { Command, Invocation } from "../command";
import { lineSentences } from "../line-sentences";
import { parseArguments } from "../parse-arguments";
import { progressLine } from "../progress-line";
import { readText } from "../read-text";
import { UsageError } from "../usage-error";

const HELP = `Usage: relecture align [OPTION]… SOURCE TARGET

Aligns a text with its translation. SOURCE and TARGET are text files; one of them may be -,
standard input. A blank line ends a paragraph. Sentences are counted from 0. What stands
elsewhere in the translation, a caption or an exchanged block, is linked there.

  --source-lang TAG  language of SOURCE, a BCP 47 tag (en)
  --target-lang TAG  language of TARGET (fr)
  --abbreviations FILE
                     abbreviations that end no sentence, one a line, for both languages
  --sentences        every line is a sentence; print one JSON array a bead,
                     [[source indexes],[target indexes]]
  --json             print one JSON object a bead: source, target (indexes), confidence,
                     moved (true when it stands elsewhere), sourceText, targetText
  --tsv              print a line a bead: source text, target text, confidence
  --tmx              print a translation memory (TMX 1.4)
  --progress         tell on standard error how much is done; always so on a terminal

Without --sentences, --json, --tsv or --tmx it prints the beads for people to read.
Exit status: 0 done, 2 wrong usage or a file that cannot be read.
`;

const OPTIONS = {
  "source-lang": { type: "string", default: "en" },
  "target-lang": { type: "string", default: "fr" },
  abbreviations: { type: "string" },
  sentences: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  tsv: { type: "boolean", default: false },
  tmx: { type: "boolean", default: false },
  progress: { type: "boolean", default: false },
} as const;

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
  if ([values.json, values.tsv, values.tmx].filter(Boolean).length > 1) {
    throw new UsageError("Choose one of --json, --tsv and --tmx.");
  }

  const languages = { source: values["source-lang"], target: values["target-lang"] };
  const neverFinal = await readAbbreviations(values.abbreviations, cwd);
  const split = (text: string, language: string): Sentence[] =>
    values.sentences
      ? lineSentences(text)
      : segmentSentences(text, adjustSegmentation(segmentationRules(language), { neverFinal }));
  const source = split(await readText(sourceFile, cwd), languages.source);
  const target = split(await readText(targetFile, cwd), languages.target);
  const isTold = values.progress || process.stderr.isTTY;
  const beads = alignWithMoves({
    source,
    target,
    lexicon: loadBilingualLexicon(languages),
    onProgress: isTold ? progressLine("Aligning", process.stderr) : undefined,
  });
  const links = beads.map((bead) => ({
    bead,
    source: bead.source.flatMap((index) => source[index] ?? []),
    target: bead.target.flatMap((index) => target[index] ?? []),
  }));
  process.stdout.write(written(links, values, languages));
  return 0;
}

async function readAbbreviations(file: string | undefined, cwd: string): Promise<string[]> {
  return file === undefined ? [] : (await readText(file, cwd)).split("\n");
}

interface Formats {
  readonly json: boolean;
  readonly tsv: boolean;
  readonly tmx: boolean;
  readonly sentences: boolean;
}

function written(links: readonly Link[], formats: Formats, languages: LanguagePair): string {
  if (formats.tmx) return serializeTmx(links.map(toUnit), languages);
  return links.map((link) => `${chooseFormat(formats)(link)}\n`).join("");
}

function toUnit({ bead, source, target }: Link) {
  return {
    source: joinedText(source),
    target: joinedText(target),
    confidence: roundedConfidence(bead),
  };
}

function chooseFormat({ json, tsv, sentences }: Formats): (link: Link) => string {
  if (json) return jsonLine;
  if (tsv) return tsvLine;
  return sentences ? indexLine : readableBlock;
}
