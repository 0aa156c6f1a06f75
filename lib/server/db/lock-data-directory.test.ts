import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DataDirectoryInUse, lockDataDirectory } from "./lock-data-directory";

/** Locks the folder, says so or why not, and stays. */
const PROGRAM = `
import { lockDataDirectory } from "./lock-data-directory.mjs";
try { lockDataDirectory(process.argv[2]); console.log("locked"); setInterval(() => {}, 1000); }
catch (error) { console.log(error.message); }
`;

describe("locking the data directory", () => {
  let programs: string;
  let directory: string;
  const children: ChildProcess[] = [];

  beforeAll(() => {
    programs = mkdtempSync(path.join(tmpdir(), "relecture-lock-program-"));
    buildSync({
      entryPoints: [path.join(import.meta.dirname, "lock-data-directory.ts")],
      outfile: path.join(programs, "lock-data-directory.mjs"),
      format: "esm",
    });
    writeFileSync(path.join(programs, "lock.mjs"), PROGRAM);
  });
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), "relecture-lock-"));
  });
  afterEach(async () => {
    await Promise.all(children.splice(0).map(end));
    rmSync(directory, { recursive: true });
  });
  afterAll(() => rmSync(programs, { recursive: true }));

  const lockElsewhere = async () => {
    const child = spawn(process.execPath, [path.join(programs, "lock.mjs"), directory]);
    children.push(child);
    const said = await new Promise<string>((resolve) => {
      child.stdout.once("data", (data: Buffer) => resolve(data.toString().trim()));
    });
    return { child, said };
  };
  const lockFile = () => path.join(directory, "relecture.lock");

  test("refuses a second process, naming the first and the way out", async () => {
    const { child, said } = await lockElsewhere();
    expect(said).toBe("locked");
    expect(() => lockDataDirectory(directory)).toThrow(DataDirectoryInUse);
    expect(() => lockDataDirectory(directory)).toThrow(
      new RegExp(`${directory} is already open in process ${child.pid} on .*DATABASE_URL`),
    );
  });

  test("refuses the same process, too", () => {
    const unlock = lockDataDirectory(directory);
    expect(() => lockDataDirectory(directory)).toThrow(`in process ${process.pid}`);
    unlock();
    lockDataDirectory(directory)();
  });

  test("takes over from a process that was killed", async () => {
    const { child } = await lockElsewhere();
    await end(child);
    expect(existsSync(lockFile())).toBe(true);
    lockDataDirectory(directory)();
  });

  test("of several processes that find a dead one's lock, one gets it", async () => {
    const { child } = await lockElsewhere();
    await end(child);
    const contenders = await Promise.all([lockElsewhere(), lockElsewhere(), lockElsewhere()]);
    expect(contenders.filter(({ said }) => said === "locked")).toHaveLength(1);
  });

  test("does not take a process that has the dead one's number for the owner", () => {
    lockDataDirectory(directory)();
    const owner = { pid: process.pid, host: hostname(), started: "1", token: "old" };
    writeFileSync(lockFile(), JSON.stringify(owner));
    const unlock = lockDataDirectory(directory);
    expect(JSON.parse(readFileSync(lockFile(), "utf8"))).not.toMatchObject({ token: "old" });
    unlock();
  });

  test("of another machine counts while it gives a sign of life", () => {
    const owner = { pid: 1, host: "elsewhere", started: "1", token: "far" };
    writeFileSync(lockFile(), JSON.stringify(owner));
    expect(() => lockDataDirectory(directory)).toThrow("in process 1 on elsewhere");
    utimesSync(lockFile(), new Date(0), new Date(0));
    lockDataDirectory(directory)();
  });

  test("leaves nothing behind, and the directory to its owner alone", () => {
    const inner = path.join(directory, "data");
    const unlock = lockDataDirectory(inner);
    expect(statSync(inner).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(inner, "relecture.lock")).mode & 0o777).toBe(0o600);
    expect(readdirSync(inner)).toEqual(["relecture.lock"]);
    unlock();
    expect(readdirSync(inner)).toEqual([]);
  });

  test("is not let go by who lost it", () => {
    const unlock = lockDataDirectory(directory);
    const other = JSON.stringify({ pid: process.pid, host: hostname(), started: "", token: "new" });
    writeFileSync(lockFile(), other);
    unlock();
    expect(readFileSync(lockFile(), "utf8")).toBe(other);
  });
});

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
