// The built-in modules come this way so that the bundler does not trace, and copy, the live data directory.
const fs = process.getBuiltinModule("node:fs");
const os = process.getBuiltinModule("node:os");
const path = process.getBuiltinModule("node:path");

/** PGlite has no lock of its own: two processes on one directory would silently write duplicate keys. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** The kernel's start time of the process, so that a reused pid is not taken for the owner. */
  readonly started: string;
  readonly token: string;
}

const ATTEMPTS = 5;
/** How long a lock of another machine (a shared folder) counts without a sign of life. */
const STALE_MS = 20_000;

/** Raised when another process has the data directory open. */
export class DataDirectoryInUse extends Error {
  override readonly name = "DataDirectoryInUse";
}

/**
 * Takes the directory for this process, or takes it over from a process that is dead.
 * @returns a function that lets it go.
 * @throws {DataDirectoryInUse} when a living process holds it.
 */
export function lockDataDirectory(directory: string): () => void {
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = path.join(directory, "relecture.lock");
  const me: Owner = {
    pid: process.pid,
    host: os.hostname(),
    started: startTime(process.pid),
    token: crypto.randomUUID(),
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (createLock(file, me)) return keepLock(file, me);
    const owner = readOwner(file);
    if (!owner) continue;
    if (isHeld(file, owner)) {
      throw new DataDirectoryInUse(
        `The data directory ${directory} is already open in process ${owner.pid} on ${owner.host}. ` +
          "Stop that process first, or set DATABASE_URL to a PostgreSQL server to run more than one.",
      );
    }
    buryLock(file, owner);
  }
  throw new DataDirectoryInUse(
    `The data directory ${directory} could not be locked: other processes keep taking it. Try again.`,
  );
}

/** link() is atomic and never leaves a half-written lock. */
function createLock(file: string, me: Owner): boolean {
  const draft = `${file}.${me.token}`;
  fs.writeFileSync(draft, JSON.stringify(me), { mode: 0o600 });
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    fs.unlinkSync(draft);
  }
}

function keepLock(file: string, me: Owner): () => void {
  const heartbeat = setInterval(() => {
    if (fs.existsSync(file)) fs.utimesSync(file, new Date(), new Date());
  }, STALE_MS / 4);
  heartbeat.unref();
  const release = () => {
    clearInterval(heartbeat);
    process.off("exit", release);
    if (readOwner(file)?.token === me.token) fs.unlinkSync(file);
  };
  process.once("exit", release);
  return release;
}

/** Only one contender can rename this exact file away; a lock renamed by mistake is put back. */
function buryLock(file: string, owner: Owner): void {
  const grave = `${file}.dead.${owner.token}`;
  try {
    fs.renameSync(file, grave);
  } catch {
    return;
  }
  if (readOwner(grave)?.token !== owner.token && !fs.existsSync(file)) fs.linkSync(grave, file);
  fs.unlinkSync(grave);
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")) as Owner;
  } catch {
    return undefined;
  }
}

function isHeld(file: string, owner: Owner): boolean {
  if (owner.host === os.hostname()) return isAlive(owner);
  return Date.now() - fs.statSync(file).mtimeMs < STALE_MS;
}

function isAlive(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (errorCode(error) === "ESRCH") return false;
  }
  // Killed but not yet reaped: a container without an init never reaps.
  if (/^[ZX]/.test(processFields(owner.pid)[0] ?? "")) return false;
  const started = startTime(owner.pid);
  return owner.started === "" || started === "" || started === owner.started;
}

/** The fields of /proc/<pid>/stat after the command's name; none where there is no /proc. */
function processFields(pid: number): string[] {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop()?.split(" ") ?? [];
  } catch {
    return [];
  }
}

function startTime(pid: number): string {
  return processFields(pid)[19] ?? "";
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
