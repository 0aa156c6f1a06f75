import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRelecture, SCRIPT } from "./testing/run-relecture";

/** Each call is a process, which takes its time on a busy machine. */
const PATIENT = { timeout: 60_000 };

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "relecture-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

function relecture(args: readonly string[], input = "") {
  return runRelecture({ args, cwd: folder, input });
}

function lines(output: string): string[] {
  return output.trimEnd().split("\n");
}

describe("relecture", PATIENT, () => {
  test("--help lists the commands, COMMAND --help explains one", () => {
    const overview = relecture(["--help"]);
    expect(overview).toMatchObject({ status: 0, stderr: "" });
    expect(overview.stdout).toMatch(/^ {2}align {2}.*\n {2}check {2}/m);
    expect(relecture(["align", "--help"]).stdout).toContain("Usage: relecture align");
  });

  test.each([
    ["no command", [], "No command was given."],
    ["an unknown command", ["aling"], 'There is no command "aling".'],
    ["an unknown option", ["align", "--fast", "a", "b"], "Unknown option '--fast'."],
    ["an option without its value", ["align", "--source-lang"], "'--source-lang <value>'"],
    ["one file for two", ["align", "a.txt"], "align takes two files"],
    ["standard input twice", ["align", "-", "-"], "Only one of SOURCE and TARGET"],
    ["two formats at once", ["align", "--json", "--tsv", "a", "b"], "Choose one of"],
    [
      "a missing file",
      ["align", "nowhere.txt", "b"],
      "Cannot read nowhere.txt: there is no such file.",
    ],
    ["nothing to check", ["check"], "check takes one file or two"],
    ["three files to check", ["check", "a", "b", "c"], "check takes one file or two"],
    ["a folder", ["align", ".", "b"], "Cannot read .: it is a folder."],
  ])("%s is wrong usage: status 2 and one sentence", (_case, args, sentence) => {
    const { status, stdout, stderr } = relecture(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(lines(stderr)).toHaveLength(1);
  });

  test("a PDF is refused by name", () => {
    const pdf = file("a.pdf", "%PDF-1.7\n");
    const { status, stderr } = relecture(["align", pdf, pdf]);
    expect(status).toBe(2);
    expect(stderr).toContain("it is a pdf file, not plain text.");
  });
});

describe("relecture align", PATIENT, () => {
  const SOURCE = "The cat sleeps.\nIt is 10 o'clock.\n\nPeter went home.\n";
  const TARGET = "Le chat dort.\nIl est 10 heures.\n\nPeter est rentré.\n";

  test("--sentences prints one array of indexes a bead, blank lines not counted", () => {
    const source = file("source.txt", SOURCE);
    const { status, stdout } = relecture(["align", "--sentences", source, "-"], TARGET);
    expect(status).toBe(0);
    expect(lines(stdout)).toEqual(["[[0],[0]]", "[[1],[1]]", "[[2],[2]]"]);
  });

  test("--json splits into sentences itself and gives the texts", () => {
    const source = file("source.txt", "The cat sleeps. It is 10 o'clock.\n\nPeter went home.");
    const target = file("target.txt", "Le chat dort. Il est 10 heures.\r\n\r\nPeter est rentré.");
    const { stdout } = relecture(["align", "--json", source, target]);
    const beads = lines(stdout).map((line) => JSON.parse(line));
    expect(beads).toHaveLength(3);
    expect(beads[1]).toMatchObject({
      source: [1],
      target: [1],
      sourceText: "It is 10 o'clock.",
      targetText: "Il est 10 heures.",
    });
    expect(beads[1].confidence).toBeGreaterThan(0.5);
  });

  test("--abbreviations FILE names what ends no sentence", () => {
    const source = file("abbreviations.en.txt", "The Qty. Ordered is five.\n");
    const target = file("abbreviations.fr.txt", "La qté. Commandée est de cinq.\n");
    const list = file("abbreviations.txt", "qty.\nqté\n\n");
    const { stdout } = relecture(["align", "--tsv", "--abbreviations", list, source, target]);
    expect(stdout).toMatch(/^The Qty\. Ordered is five\.\tLa qté\. Commandée est de cinq\.\t/u);
    expect(lines(stdout)).toHaveLength(1);
  });

  test("--tsv keeps a bead on a line, whatever is in the text", () => {
    const source = file("source.txt", "The cat\tsleeps.");
    const target = file("target.txt", "Le chat\ndort.\n\nFin.");
    const rows = lines(relecture(["align", "--tsv", source, target]).stdout);
    expect(rows.every((row) => row.split("\t").length === 3)).toBe(true);
    expect(rows[0]).toMatch(/^The cat sleeps\.\tLe chat dort\./);
  });

  test("--tmx writes the links and leaves out what stands alone", () => {
    const source = file("source.txt", SOURCE);
    const { stdout } = relecture(["align", "--sentences", "--tmx", source, "-"], TARGET);
    expect(stdout.match(/<seg>/g)).toHaveLength(6);
    expect(stdout).toContain('<tuv xml:lang="fr"><seg>Peter est rentré.</seg></tuv>');
  });

  test("--progress tells on standard error how much is done, and only then", () => {
    const source = file("source.txt", SOURCE);
    const told = relecture(["align", "--progress", "--sentences", source, "-"], TARGET);
    expect(lines(told.stderr)[0]).toBe("Aligning 0 %");
    expect(lines(told.stderr).at(-1)).toBe("Aligning 100 %");
    expect(relecture(["align", "--sentences", source, "-"], TARGET).stderr).toBe("");
  });

  test("an empty side leaves every sentence of the other alone", () => {
    const source = file("source.txt", SOURCE);
    const { status, stdout } = relecture(["align", "--sentences", source, "-"]);
    expect(status).toBe(0);
    expect(lines(stdout)).toEqual(["[[0],[]]", "[[1],[]]", "[[2],[]]"]);
  });

  test("a reader that closes the pipe early is no error", () => {
    const long = file("long.txt", "The cat sleeps.\n\n".repeat(3000));
    const { status, stderr } = spawnSync(
      "bash",
      [
        "-o",
        "pipefail",
        "-c",
        `"${process.execPath}" "${SCRIPT}" align --json "${long}" "${long}" | head -1`,
      ],
      { encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("relecture check", PATIENT, () => {
  const TARGET = "Le chat dort.\n\n  Il part quand quand il veut, avec son amie.\n";

  function findings(stdout: string): Record<string, unknown>[] {
    return stdout === "" ? [] : lines(stdout).map((line) => JSON.parse(line));
  }

  test("prints a finding by line and UTF-16 offsets, with a fix that fits there", () => {
    const { status, stdout } = relecture(["check", "-"], TARGET);
    const line = TARGET.split("\n")[2] ?? "";
    const start = line.indexOf("quand quand");
    expect(status).toBe(0);
    expect(findings(stdout)).toEqual([
      {
        paragraph: 2,
        start,
        end: start + "quand quand".length,
        check: "repeated-words",
        category: "fluency/repetition",
        severity: "minor",
        message: expect.any(String),
        suggestion: "quand",
      },
    ]);
  });

  test("offsets count code units, after a surrogate pair too", () => {
    const [finding] = findings(
      relecture(["check", "-"], "🐶🐶 part quand quand il veut.\n").stdout,
    );
    expect(finding).toMatchObject({ paragraph: 1, start: 10, end: 21 });
  });

  test("status 1 when the source shows something major", () => {
    const source = file("source.txt", "The guarantee lasts 55 months and covers all the parts.\n");
    const target = "La garantie dure 65 mois et couvre toutes les pièces.\n";
    const { status, stdout } = relecture(["check", source, "-"], target);
    expect(status).toBe(1);
    const numbers = findings(stdout).find(({ check }) => check === "numbers");
    expect(numbers).toMatchObject({
      paragraph: 1,
      start: 17,
      category: expect.stringMatching(/^accuracy/),
    });
  });

  test("a sentence that the target leaves out is an empty span at the end of the one before", () => {
    const source = file(
      "source.txt",
      "The cat sleeps in the garden.\n\nNobody in the village has ever seen the ship of 1912.\n\nThe dog eats a large bone.\n",
    );
    const target = "Le chat dort dans le jardin.\n\nLe chien mange un grand os.\n";
    const omitted = findings(relecture(["check", source, "-"], target).stdout).find(
      ({ check }) => check === "omission",
    );
    expect(omitted).toMatchObject({ paragraph: 1, start: 28, end: 28 });
    expect(omitted).not.toHaveProperty("suggestion");
  });

  test("no source does not mean that everything was added", () => {
    const text =
      "Le conseil municipal s’est réuni hier soir.\nIl a adopté le budget de la commune.\n";
    expect(relecture(["check", "-"], text)).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("an empty target has nothing wrong in it", () => {
    expect(relecture(["check", "-"], "")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});
