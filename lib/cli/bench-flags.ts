import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { learnFacts } from "../flagging/document-facts";
import { runChecks } from "../flagging/run-checks";
import { loadLanguageKnowledge } from "../server/providers/load-language-knowledge";
import { prepareSegments } from "../server/services/imports/prepare-document";
import { indexLines } from "./line-index";
import { placeFindings } from "./place-findings";

const PAIR = { source: "en", target: "fr" };
/** How many words the speed is measured on: the document is repeated until it has as many. */
const SPEED_WORDS = 100_000;

/** What a run over benchmark documents measured. */
interface FlagSpeed {
  /** Words of target text checked in a second of one core, facts included and hunspell not. */
  readonly wordsPerSecond: number;
  /** Seconds of processor time that preparing the documents took, alignment and hunspell's worker included. */
  readonly preparation: number;
  /** Memory that the process held at the end, in MB. */
  readonly memory: number;
}

/**
 * Writes the findings of each document of a benchmark folder (`NAME/source.txt`, `NAME/target.txt`) to
 * `NAME.jsonl` in the output folder, with the check's id for a category so that the scorer reports each
 * check; a `reference.txt` is left to `benchCorrected`. Gives the speed.
 */
async function benchFlags(
  set: string,
  output: string,
  names: readonly string[],
): Promise<FlagSpeed> {
  const segments: Segment[] = [];
  const started = process.cpuUsage();
  for (const name of names) {
    const read = (file: string) => readFileSync(path.join(set, name, file), "utf8");
    const source = read("source.txt");
    const { prepared, lines } = await check(source, read("target.txt"));
    writeFileSync(path.join(output, `${name}.jsonl`), lines);
    segments.push(...prepared);
  }
  const preparation = secondsSince(started);
  // The worker has ended by now: what is measured from here on is the rules alone.
  return {
    preparation,
    ...measureSpeed(segments.map(({ source, target }) => ({ source, target }))),
  };
}

async function check(source: string, target: string) {
  const prepared = await prepareSegments({ source, target, languages: PAIR });
  const locate = indexLines(target);
  const lines = placeFindings(prepared).map(({ finding, span }) => {
    const { paragraph, start, end } = locate(span);
    const { check: category, severity, suggestion } = finding;
    return `${JSON.stringify({ paragraph, start, end, category, severity, suggestion })}\n`;
  });
  return { prepared, lines: lines.join("") };
}

interface Segment {
  readonly source: string;
  readonly target: string;
}

/** Processor time of all threads, which other processes do not lengthen. */
function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

function measureSpeed(segments: readonly Segment[]): Omit<FlagSpeed, "preparation"> {
  const knowledge = loadLanguageKnowledge();
  const words = segments.reduce((sum, { target }) => sum + target.split(/\s+/).length, 0);
  const rounds = Math.ceil(SPEED_WORDS / Math.max(1, words));
  const started = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    // Copies, so that nothing is remembered from the round before.
    const fresh = segments.map((segment) => ({ ...segment }));
    const facts = learnFacts(fresh, PAIR, knowledge);
    for (const segment of fresh) runChecks(segment, facts, { knowledge });
  }
  return {
    wordsPerSecond: Math.round((words * rounds) / secondsSince(started)),
    memory: Math.round(process.memoryUsage().rss / 1e6),
  };
}

/** Texts that an editor corrected: every finding is a false alarm. */
async function benchCorrected(set: string, output: string, name: string): Promise<void> {
  const source = readFileSync(path.join(set, name, "source.txt"), "utf8");
  const reference = readFileSync(path.join(set, name, "reference.txt"), "utf8");
  mkdirSync(output, { recursive: true });
  const { lines } = await check(source, reference);
  writeFileSync(path.join(output, `${name}.jsonl`), lines);
}

const [set, output, names, corrected] = process.argv.slice(2);
if (set !== undefined && output !== undefined && names !== undefined) {
  for (const name of corrected?.split(",").filter((one) => one !== "") ?? []) {
    await benchCorrected(set, path.join(output, "corrected"), name);
  }
  process.stdout.write(`${JSON.stringify(await benchFlags(set, output, names.split(",")))}\n`);
}
