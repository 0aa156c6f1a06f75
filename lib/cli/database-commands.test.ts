import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { verifyPassword } from "../server/auth/password";
import { type Database, openEmbedded } from "../server/db/open-database";
import { findPostgres } from "../server/db/testing/find-postgres.mjs";
import { startPostgresCluster } from "../server/db/testing/postgres-cluster";
import { addComment } from "../server/services/comments/add-comment";
import { dumpTables } from "../server/services/testing/dump-tables";
import { type Scene, setScene } from "../server/services/testing/scene";
import { runRelecture } from "./testing/run-relecture";

/** Each call is a process that opens a database. */
const PATIENT = { timeout: 120_000 };

let folder = "";
let rowsAtFirst: string[] = [];
let documentId = "";

const inFolder = (name: string) => path.join(folder, name);

/** Calls the command line on the database of a data directory in the folder. */
function relecture(args: readonly string[], { data = "data", input = "", url = "" } = {}) {
  vi.stubEnv("RELECTURE_DATA_DIR", inFolder(data));
  vi.stubEnv("DATABASE_URL", url);
  return runRelecture({ args, cwd: folder, input });
}

/** Looks into a database between two calls. */
async function inDatabase<T>(work: (database: Database) => Promise<T>, data = "data"): Promise<T> {
  const database = await openEmbedded(inFolder(data));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** The rows of a backup, in no order: a header that tells the time comes first. */
const backedUp = (name: string) =>
  gunzipSync(readFileSync(inFolder(name)))
    .toString()
    .trimEnd()
    .split("\n")
    .slice(1)
    .toSorted();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "relecture-cli-database-"));
  // The cluster's user, who is not the one who runs the tests as root, must be able to enter.
  chmodSync(folder, 0o755);
  await inDatabase(async (database) => {
    const scene = await setScene(database);
    documentId = scene.documentId;
    await scene.flag("minor", 1);
    await scene.submit("translator", 0, "La maison rouge 🐶 «\u00A0là\u00A0».");
    await scene.approve("editor", 0);
    const [, segmentId = ""] = scene.segments;
    await addComment(scene.as.translator, { segmentId, body: "Vraiment ?\nOui." });
    await addFile(database, scene);
    rowsAtFirst = await dumpTables(database);
  });
}, PATIENT.timeout);

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A file of a document that nobody is shown: its bytes are no text. */
async function addFile({ prisma }: Database, { projectId, userId }: Scene): Promise<void> {
  const bytes = new Uint8Array([0, 92, 120, 255]);
  await prisma.document.create({
    data: {
      projectId,
      title: "Not ready",
      sourceLanguage: "en",
      targetLanguage: "fr",
      format: "docx",
      facts: {},
      createdById: userId("admin"),
      files: {
        create: { side: "target", name: "a.docx", format: "docx", sha256: "00", bytes },
      },
    },
  });
}

describe("relecture backup and restore", PATIENT, () => {
  test("a round trip keeps every row", async () => {
    const saved = relecture(["backup", "all.gz"]);
    expect(saved).toEqual({
      status: 0,
      stdout: `${inFolder("all.gz")}: ${rowsAtFirst.length} rows\n`,
      stderr: "",
    });
    const restored = relecture(["restore", "all.gz"], { data: "restored" });
    expect(restored).toEqual({
      status: 0,
      stdout: `${rowsAtFirst.length} rows restored\n`,
      stderr: "",
    });
    expect(await inDatabase(dumpTables, "restored")).toEqual(rowsAtFirst);
  });

  test("nothing is restored over what is there", () => {
    const { status, stderr } = relecture(["restore", "all.gz"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The database is not empty\..*\n$/);
  });

  test.each([
    ["cut short", (whole: Buffer) => whole.subarray(0, whole.length - 20), "is damaged"],
    ["not zipped", () => Buffer.from("{}\n"), "is damaged"],
    ["of something else", () => gzipSync("{}\n"), "is not a backup of Relecture"],
    [
      "with a row that no table takes",
      (whole: Buffer) => gzipSync(`${gunzipSync(whole).toString()}{"table":"rows","row":{}}\n`),
      "is damaged",
    ],
    [
      "of a later version",
      (whole: Buffer) => gzipSync(gunzipSync(whole).toString().replace("[", '["9_later",')),
      "is of a newer version",
    ],
  ])("a backup %s is refused", (_case, change, sentence) => {
    writeFileSync(inFolder("broken.gz"), change(readFileSync(inFolder("all.gz"))));
    const { status, stdout, stderr } = relecture(["restore", "broken.gz"], { data: "empty" });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(sentence);
  });

  test("what was refused has left nothing", async () => {
    expect(await inDatabase(dumpTables, "empty")).toEqual([]);
  });

  test.each([
    [["backup"], "backup takes one FILE."],
    [["backup", "nowhere/all.gz"], "Cannot write nowhere/all.gz: there is no such folder."],
    [["backup", "."], "Cannot write .: it is not an ordinary file."],
    [["restore", "nowhere.gz"], "Cannot read nowhere.gz: there is no such file."],
    [["restore", "."], "Cannot read .: it is a folder."],
  ])("%j is wrong usage", (args, sentence) => {
    const { status, stderr } = relecture(args, { data: args[0] === "backup" ? "data" : "empty" });
    expect({ status, sentence: stderr.split(" See: ")[0] }).toEqual({ status: 2, sentence });
    expect(existsSync(`${folder}.part`)).toBe(false);
  });

  test("the database of a running server is left alone", async () => {
    const refusal = await inDatabase(async () => relecture(["backup", "second.gz"]));
    expect(refusal).toMatchObject({ status: 1, stdout: "" });
    expect(refusal.stderr).toContain("already open in process");
    expect(existsSync(inFolder("second.gz"))).toBe(false);
  });

  test.skipIf(findPostgres() === undefined)("the embedded database moves to PostgreSQL", () => {
    const cluster = startPostgresCluster(folder);
    try {
      const host = cluster?.host ?? "";
      const [program, ...args] = ["psql", "-qh", host, "-U", "postgres", "-c"];
      execFileSync(program ?? "", [...args, "CREATE DATABASE moved"]);
      const url = `postgresql://postgres@localhost/moved?host=${encodeURIComponent(host)}`;
      expect(relecture(["restore", "all.gz"], { url })).toMatchObject({ status: 0, stderr: "" });
      expect(relecture(["backup", "moved.gz"], { url })).toMatchObject({ status: 0, stderr: "" });
      expect(backedUp("moved.gz")).toEqual(backedUp("all.gz"));
    } finally {
      cluster?.stop();
    }
  });
});

describe("relecture export", PATIENT, () => {
  const DRAFT = "La maison rouge 🐶 «\u00A0là\u00A0». Elle est seule. Personne ne sait pourquoi.";

  test("the draft is the text as it stands, named by title or id, and leaves a trace", async () => {
    const byTitle = relecture(["export", "A document", "--format", "draft"]);
    expect(byTitle).toEqual({ status: 0, stdout: DRAFT, stderr: "" });
    const toFile = relecture(["export", documentId, "--format", "draft", "-o", "draft.txt"]);
    expect(toFile).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(inFolder("draft.txt"), "utf8")).toBe(DRAFT);
    const traces = await inDatabase(({ prisma }) =>
      prisma.auditRow.findMany({ where: { action: "document.export", documentId } }),
    );
    expect(traces.map(({ actorId, details }) => ({ actorId, details }))).toEqual(
      Array.from({ length: 2 }, () => ({
        actorId: null,
        details: { format: "draft", via: "command line" },
      })),
    );
  });

  test("a clean file goes over the gate with a reason, and its receipt proves it", () => {
    const reason = ["--override", "The printer waits."];
    const files = ["-o", "clean.txt", "--receipt", "receipt.json"];
    const made = relecture(["export", documentId, ...reason, ...files]);
    expect(made).toEqual({ status: 0, stdout: "", stderr: "" });
    const { status, stdout } = relecture(["verify", "receipt.json", "clean.txt"]);
    expect(status).toBe(0);
    expect(stdout).toContain("by the command line");
    expect(stdout).toContain("Overridden The printer waits.");
  });

  test("json is the segments", () => {
    const { stdout } = relecture(["export", documentId, "--format", "json"]);
    const { segments } = JSON.parse(stdout);
    expect(segments.map(({ state }: { state: string }) => state)).toEqual([
      "approved",
      "initial",
      "initial",
    ]);
  });

  test.each([
    ["a document that is not ready", ["A document"], 1, "not ready for a clean export"],
    ["an unknown document", ["Another"], 1, 'There is no document "Another".'],
    ["no document", [], 2, "export takes one DOCUMENT."],
    ["an unknown format", ["A document", "--format", "pdf"], 2, "--format is one of"],
    ["an unknown scope", ["A document", "--scope", "some"], 2, "--scope is one of"],
    ["a scope of a text", ["A document", "--scope", "all"], 2, "--scope goes with formats"],
    [
      "a reason for a draft",
      ["A document", "--format", "draft", "--override", "x"],
      2,
      "--override",
    ],
    [
      "a file in no folder",
      ["A document", "--format", "draft", "-o", "nowhere/a.txt"],
      2,
      "Cannot write nowhere/a.txt: there is no such folder.",
    ],
  ])("%s is refused", (_case, args, status, sentence) => {
    const refusal = relecture(["export", ...args]);
    expect(refusal).toMatchObject({ status, stdout: "" });
    expect(refusal.stderr).toContain(sentence);
  });
});

describe("relecture user", PATIENT, () => {
  const passwordOf = (email: string) =>
    inDatabase(({ prisma }) => prisma.user.findUniqueOrThrow({ where: { email } })).then(
      ({ passwordHash }) => passwordHash,
    );

  test("add makes a person and a password, list shows them, reset-password changes it", async () => {
    const added = relecture(["user", "add", "Ann@Example.org", "--name", "Ann", "--admin"]);
    expect(added).toMatchObject({ status: 0, stderr: "" });
    const [email, password = ""] = added.stdout.trimEnd().split("\t");
    expect(email).toBe("ann@example.org");
    expect(await verifyPassword(password, await passwordOf("ann@example.org"))).toBe(true);

    expect(relecture(["user", "list"]).stdout.split("\n")).toContain("ann@example.org\tAnn\tadmin");

    const input = "a better password\n";
    const reset = ["user", "reset-password", "ann@example.org", "--password-stdin"];
    expect(relecture(reset, { input })).toEqual({
      status: 0,
      stdout: "ann@example.org\n",
      stderr: "",
    });
    const stored = await passwordOf("ann@example.org");
    expect(await verifyPassword("a better password", stored)).toBe(true);
    expect(await verifyPassword(password, stored)).toBe(false);
  });

  test.each([
    ["an address that is taken", ["add", "ANN@example.org", "--name", "Ann"], 1, "already"],
    ["nobody's address", ["reset-password", "nobody@example.org"], 1, "There is nobody"],
    ["no name", ["add", "bo@example.org"], 2, "look at: name"],
    ["no address", ["add", "bo", "--name", "Bo"], 2, "look at: email"],
    ["a short password", ["reset-password", "ann@example.org", "--password-stdin"], 2, "10 char"],
    ["no such verb", ["remove", "ann@example.org"], 2, "add, list or reset-password"],
  ])("%s is refused", (_case, args, status, sentence) => {
    const refusal = relecture(["user", ...args], { input: "short\n" });
    expect(refusal).toMatchObject({ status, stdout: "" });
    expect(refusal.stderr).toContain(sentence);
  });
});
