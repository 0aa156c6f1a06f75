import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { LaunchProblem } from "./console.mjs";
import { inRoot } from "./root.mjs";
import { watchProcess } from "./watch-process.mjs";

const RELECTURE = [process.execPath, inRoot("lib/cli/relecture.mjs"), "convert", "--force"];

/** A file without a unit has a head. */
const FILE_OF_NOTHING = 1_000;

/**
 * Conversions that others do too: what, our arguments, their command. Where theirs writes another exchange format than ours, both read the
 * same file and write all of its texts.
 */
const JOBS = [
  ["DOCX → text", "sample.docx docx.txt", "pandoc sample.docx -t plain --wrap=none -o p.txt"],
  ["ODT → text", "sample.odt odt.txt", "pandoc sample.odt -t plain --wrap=none -o p.txt"],
  ["HTML → text", "sample.html html.txt", "pandoc sample.html -t plain --wrap=none -o p.txt"],
  ["ODT → XLIFF", "sample.odt odt.xlf", "odf2xliff sample.odt t-odt.xlf"],
  ["HTML → XLIFF / PO", "sample.html html.xlf", "html2po sample.html html.po"],
  ["SRT → XLIFF / PO", "sample.srt srt.xlf", "sub2po sample.srt srt.po"],
  ["JSON → XLIFF / PO", "sample.json json.xlf", "json2po sample.json json.po"],
  [
    "properties → XLIFF / PO",
    "sample.properties properties.xlf",
    "prop2po sample.properties properties.po",
  ],
  ["PO → CSV", "sample.po po.csv", "po2csv sample.po t.csv"],
  ["PO → TMX", "sample.po po.tmx", "po2tmx -l fr sample.po t.tmx"],
  ["PO → XLIFF", "sample.po po.xlf", "po2xliff sample.po t.xlf"],
  ["XLIFF → CSV / PO", "sample.xlf xlf.csv", "xliff2po sample.xlf t-xlf.po"],
  ["CSV → XLIFF / PO", "po.csv csv.xlf", "csv2po t.csv t-csv.po"],
  ["XLIFF / PO → HTML", into("html"), "po2html -t sample.html html.fr.po t.html"],
  ["XLIFF / PO → SRT", into("srt"), "po2sub -t sample.srt srt.fr.po t.srt"],
  ["XLIFF / PO → JSON", into("json"), "po2json -t sample.json json.fr.po t.json"],
  [
    "XLIFF / PO → properties",
    into("properties"),
    "po2prop -t sample.properties properties.fr.po t.properties",
  ],
];

/** Translations go back into the file that they are of. */
function into(extension) {
  return `--into sample.${extension} ${extension}.fr.xlf back.${extension}`;
}

/**
 * Runs each conversion as we do it and as others do it, one after the other.
 * @param {string} folder where the samples are
 * @param {(figure: { what: string, program: string, ours: object, theirs: object }) => void} tell
 * @returns {Promise<string[]>} programs that are missing
 */
export async function compareConverters(folder, tell) {
  const missing = new Set();
  for (const [what, ours, theirs] of JOBS) {
    const [program, ...args] = theirs.split(" ");
    if (!isInstalled(program)) {
      missing.add(program);
      continue;
    }
    const translated = /(\w+)\.fr\.xlf/.exec(ours)?.[1];
    if (translated) await translate(folder, translated);
    const own = await run([...RELECTURE, ...ours.split(" ")], folder);
    const other = await run([program, ...args], folder);
    if (hasWritten(folder, args)) tell({ what, program, ours: own, theirs: other });
    else missing.add(`${program} (installed, but it wrote nothing)`);
  }
  return [...missing];
}

/** What came out of the file gets translations: its own words, put otherwise. */
async function translate(folder, extension) {
  const xliff = path.join(folder, `${extension}.xlf`);
  const text = readFileSync(xliff, "utf8");
  const filled = text.replace(/<source>(.*?)<\/source>/gs, "$&<target>Autrement : $1</target>");
  writeFileSync(path.join(folder, `${extension}.fr.xlf`), filled);
  await run(["podebug", "--rewrite=unicode", `${extension}.po`, `${extension}.fr.po`], folder);
}

async function run(command, folder) {
  const { code, errors, ...figure } = await watchProcess(command, folder);
  if (code !== 0) throw new LaunchProblem(`${errors}\n${command.join(" ")} failed (${code}).`);
  return figure;
}

/** Some say that all is well when a part of theirs is missing. The last argument is what they write. */
function hasWritten(folder, args) {
  const file = path.join(folder, args.at(-1));
  return existsSync(file) && statSync(file).size > FILE_OF_NOTHING;
}

function isInstalled(program) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}
