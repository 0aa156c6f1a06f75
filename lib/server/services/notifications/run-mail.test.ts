import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { claimJob } from "../../db/jobs";
import { MAIL, MAIL_ATTEMPTS } from "../../db/mail";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { sendMail } from "../../providers/mail/send-mail";
import { addComment } from "../comments/add-comment";
import { removeMember } from "../projects/remove-member";
import { type Scene, setScene } from "../testing/scene";
import { changeMail } from "../users/change-mail";
import { readMe } from "../users/read-me";
import { listNotifications } from "./list-notifications";
import { readAllNotifications } from "./read-all-notifications";
import { runMail } from "./run-mail";
import { type MailServer, startMailServer } from "./testing/mail-server";

/** A silent server is given up soon. */
const IMPATIENT = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 500 };

describe.each(testEngines())("mail on $engine", ({ open }) => {
  let database: TestDatabase;
  let server: MailServer;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await database.clear();
    server = await startMailServer();
    vi.stubEnv("SMTP_URL", server.url);
    vi.stubEnv("MAIL_FROM", "Relecture <relecture@example.org>");
    vi.stubEnv("NEXTAUTH_URL", "https://relecture.example.org/");
    scene = await setScene(database);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await server.close();
  });
  afterAll(() => database.close());

  const name = (body = "@translator, is <b>this</b> right?") =>
    addComment(scene.as.editor, {
      segmentId: scene.segments[1] ?? "",
      body,
      mentions: [scene.userId("translator")],
    });
  const jobs = () => database.prisma.job.findMany({ where: { kind: MAIL } });
  const makeDue = () =>
    database.prisma.job.updateMany({
      where: { kind: MAIL, state: "queued" },
      data: { dueAt: new Date(0) },
    });
  /** Does what one worker does with one job; false when there is none that is due. */
  const work = async (worker = "worker") => {
    const job = await claimJob(database.prisma, worker, MAIL);
    if (!job) return false;
    await runMail({ database, job, worker, send: (to, mail) => sendMail(to, mail, IMPATIENT) });
    return true;
  };

  test("bundles what happens within minutes, in the reader's language, and is sent once", async () => {
    await changeMail(scene.as.translator, { locale: "fr" });
    await name();
    await name("@translator?");
    expect(await jobs()).toHaveLength(1);
    expect(await work()).toBe(false);
    await makeDue();
    expect(await work()).toBe(true);
    const [mail = ""] = server.taken;
    expect(server.taken).toHaveLength(1);
    expect(mail).toContain(`To: translator <${scene.userId("translator")}@example.org>`);
    expect(mail).toContain("Auto-Submitted: auto-generated");
    const { projectId, documentId, segments } = scene;
    const decoded = mail.replaceAll("=\r\n", "").replaceAll("=3D", "=");
    expect(decoded).toContain(
      `https://relecture.example.org/projects/${projectId}/documents/${documentId}/review?segment=${segments[1]}&comment=`,
    );
    expect(decoded).toContain("Bonjour translator,");
    expect(decoded).toContain("&lt;b&gt;this&lt;/b&gt;");
    expect(decoded).toContain("A document, segment 2");
    await name("@translator!");
    await makeDue();
    await work();
    expect(server.taken).toHaveLength(2);
    expect(server.taken[1]).toContain("vous_a_nomm");
  });

  test("is not sent of what was read, nor of a project that was lost, nor to whoever wants none", async () => {
    await name();
    const { items } = await listNotifications(scene.as.translator);
    await readAllNotifications(scene.as.translator, { upTo: items[0]?.id ?? "" });
    await makeDue();
    await work();
    await name();
    await removeMember(scene.as.admin, {
      projectId: scene.projectId,
      userId: scene.userId("translator"),
    });
    await makeDue();
    await work();
    scene = await setScene(database);
    await changeMail(scene.as.translator, { wantsMail: false });
    await name();
    await makeDue();
    await work();
    await changeMail(scene.as.translator, { wantsMail: true });
    await name("@translator, now.");
    await makeDue();
    await work();
    expect(server.attempts()).toBe(1);
    expect(server.taken[0]).toContain("now.");
    expect(server.taken[0]).not.toContain("right?");
  });

  test.each(["refuses", "is silent"] as const)(
    "waits longer each time while the server %s, and then arrives",
    async (mood) => {
      await name();
      server.behave(mood);
      const pauses: number[] = [];
      for (let round = 0; round < 3; round++) {
        await makeDue();
        const before = Date.now();
        expect(await work()).toBe(true);
        const [job] = await jobs();
        expect(job).toMatchObject({ state: "queued", attempts: round + 1 });
        pauses.push(Math.round(((job?.dueAt.getTime() ?? 0) - before) / 60_000));
        expect(await work()).toBe(false);
      }
      expect(pauses).toEqual([1, 2, 4]);
      expect(server.taken).toEqual([]);
      server.behave("accepts");
      await makeDue();
      await work();
      expect(server.taken).toHaveLength(1);
      expect(await jobs()).toMatchObject([{ state: "done" }]);
    },
  );

  test("is given up after a day, and what it would have told comes with the next one", async () => {
    await name("@translator: first.");
    server.behave("refuses");
    await database.prisma.job.updateMany({ data: { attempts: MAIL_ATTEMPTS - 1 } });
    await makeDue();
    await work();
    expect(await jobs()).toMatchObject([{ state: "failed", problem: { reason: "mail-failed" } }]);
    server.behave("accepts");
    await name("@translator: second.");
    await makeDue();
    await work();
    expect(server.taken[0]).toContain("first.");
    expect(server.taken[0]).toContain("second.");
  });

  test("is sent by one of two instances that ask at once, and once when one is gone in between", async () => {
    await name();
    await makeDue();
    const worked = await Promise.all([work("one"), work("other")]);
    expect(worked.filter(Boolean)).toHaveLength(1);
    expect(server.taken).toHaveLength(1);
    await name("@translator, again.");
    await makeDue();
    const job = await claimJob(database.prisma, "gone", MAIL);
    await database.prisma.job.updateMany({
      where: { kind: MAIL, state: "running" },
      data: { leaseUntil: new Date(0) },
    });
    expect(await work("other")).toBe(true);
    if (job) await runMail({ database, job, worker: "gone" });
    expect(server.taken).toHaveLength(2);
  });

  test("leaves no trace where no server is set", async () => {
    expect(await readMe(scene.as.translator)).toMatchObject({ mail: { isWanted: true } });
    vi.stubEnv("SMTP_URL", "");
    await name();
    expect(await jobs()).toEqual([]);
    expect(await readMe(scene.as.translator)).toMatchObject({ mail: null });
  });

  test("is turned on and off by oneself, which the audit log tells", async () => {
    await changeMail(scene.as.translator, { wantsMail: false, locale: "fr" });
    expect((await readMe(scene.as.translator)).mail).toEqual({ isWanted: false, locale: "fr" });
    const told = await database.prisma.auditRow.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(told).toMatchObject({
      action: "user.change-mail",
      actorId: scene.userId("translator"),
      details: { wantsMail: false, locale: "fr" },
    });
  });
});
