import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LiveChange, PersonHere } from "../../schemas/live";
import { publish } from "../db/listen";
import { type TestDatabase, testEngines } from "../db/testing/test-databases";
import { addComment } from "../services/comments/add-comment";
import { decideSegments } from "../services/decisions/decide-segments";
import { announcePlace } from "../services/live/announce-place";
import { leaveDocument } from "../services/live/leave-document";
import { listNotifications } from "../services/notifications/list-notifications";
import { readNotification } from "../services/notifications/read-notification";
import { removeMember } from "../services/projects/remove-member";
import { saveTarget } from "../services/segments/save-target";
import { refused, type Scene, setScene } from "../services/testing/scene";
import { SEGMENT_VERBS } from "../services/testing/writing-verbs";
import { updateUser } from "../services/users/update-user";
import { EventHub, type Follower } from "./event-hub";

const newTab = () => randomBytes(12).toString("hex");

describe.each(testEngines())("the hub of events on $engine", ({ engine, open }) => {
  let database: TestDatabase;
  let scene: Scene;
  const hubs: EventHub[] = [];

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await database.clear();
    scene = await setScene(database);
  });
  afterEach(async () => {
    await Promise.all(hubs.splice(0).map((hub) => hub.close()));
  });
  afterAll(() => database.close());

  /** A process of its own, as far as events go. */
  const startProcess = async () => {
    const hub = await EventHub.open(database);
    hubs.push(hub);
    return hub;
  };

  const listenAs = (hub: EventHub, person: "translator" | "editor" = "editor") => {
    const heard = {
      changes: [] as LiveChange[],
      people: [] as readonly PersonHere[],
      doubts: 0,
      gaps: 0,
      told: 0,
    };
    const follower: Follower = {
      userId: scene.userId(person),
      projectId: scene.projectId,
      documentId: scene.documentId,
      onChange: (change) => heard.changes.push(change),
      onPeople: (people) => {
        heard.people = people;
      },
      onTold: () => {
        heard.told += 1;
      },
      onMissed: () => {
        heard.gaps += 1;
      },
      onDoubt: () => {
        heard.doubts += 1;
      },
      onEnd: () => undefined,
    };
    hub.follow(follower);
    return { heard, follower };
  };

  const save = async (text: string) => {
    const { id: segmentId, version } = await scene.row();
    return saveTarget(scene.as.translator, { segmentId, version, text, isReplacement: false });
  };
  const placeOf = (tabId: string, { isTyping = false } = {}) => ({
    documentId: scene.documentId,
    tabId,
    segmentId: scene.segments[0] ?? "",
    isTyping,
  });

  test("tells of a save with the version that it left, in every process", async () => {
    const ears = [await startProcess(), await startProcess()].map((hub) => listenAs(hub).heard);
    const row = await save("La maison est rouge.");
    for (const { changes } of ears) {
      await expect
        .poll(() => changes)
        .toEqual([{ kind: "rows", segments: [[row.id, row.version, 0]] }]);
    }
  });

  test("tells a person, in every process, that they have other notifications", async () => {
    const [hub, other] = [await startProcess(), await startProcess()];
    const translator = listenAs(hub, "translator").heard;
    const editor = listenAs(hub).heard;
    let told = 0;
    const nothing = () => undefined;
    const onTold = () => {
      told += 1;
    };
    const userId = scene.userId("translator");
    other.attend({ userId, onTold, onMissed: nothing, onDoubt: nothing, onEnd: nothing });
    const segmentId = scene.segments[0] ?? "";
    const mention = { segmentId, body: "@translator!", mentions: [userId] };
    await addComment(scene.as.editor, mention);
    await expect.poll(() => [translator.told, told, editor.told]).toEqual([1, 1, 0]);
    const { items } = await listNotifications(scene.as.translator);
    await readNotification(scene.as.translator, { notificationId: items[0]?.id ?? "" });
    await expect.poll(() => [translator.told, told, editor.told]).toEqual([2, 2, 0]);
  });

  test("tells of a batch as one change, and of more than a hundred segments as of any", async () => {
    scene = await setScene(database, {
      segments: Array.from({ length: 103 }, () => ({ source: "One.", machineTarget: "Un." })),
    });
    await database.prisma.segment.updateMany({
      where: { documentId: scene.documentId },
      data: {
        state: "submitted",
        submittedById: scene.userId("translator"),
        submittedAt: new Date(),
      },
    });
    const { heard } = listenAs(await startProcess());
    const approve = (ids: readonly string[]) =>
      decideSegments(scene.as.editor, {
        decision: "approve",
        documentId: scene.documentId,
        segments: ids.map((id) => ({ id, version: 1 })),
      });
    await approve(scene.segments.slice(0, 2));
    await approve(scene.segments.slice(2));
    await expect
      .poll(() => heard.changes.map(({ segments }) => segments?.length))
      .toEqual([2, undefined]);
  });

  test("tells nothing of what is rolled back, nor of other documents", async () => {
    const { heard } = listenAs(await startProcess());
    const other = await setScene(database);
    await other.submit("translator");
    await expect(
      database.prisma.$transaction(async (client) => {
        await publish(client, { kind: "change", action: "segment.edit" });
        await client.auditRow.create({
          data: {
            action: "segment.edit",
            projectId: scene.projectId,
            documentId: scene.documentId,
          },
        });
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    const segmentId = scene.segments[0] ?? "";
    await addComment(scene.as.editor, { segmentId, body: "Last." });
    await expect
      .poll(() => heard.changes)
      .toEqual([{ kind: "comments", segments: [[segmentId, 1, 0]] }]);
  });

  test.each(SEGMENT_VERBS)("tells of %s", async (_name, _action, roles, stage) => {
    const run = await stage(scene);
    const { heard } = listenAs(await startProcess());
    await run(scene.as[roles[0] ?? "admin"]);
    await expect.poll(() => heard.changes.length).toBeGreaterThan(0);
  });

  test("gives those who come back what they missed", async () => {
    const hub = await startProcess();
    const { heard, follower } = listenAs(hub);
    const since = hub.latestId;
    await save("Une.");
    await save("Deux.");
    await expect.poll(() => heard.changes.length).toBe(2);
    expect(hub.missedBy(follower, since)).toEqual(heard.changes);
    expect(hub.missedBy(follower, undefined)).toEqual(heard.changes);
    expect(hub.missedBy(follower, (await startProcess()).latestId)).toBeUndefined();
  });

  test("shows who is on the document, in every process, until they leave", async () => {
    const ears = [await startProcess(), await startProcess()].map((hub) => listenAs(hub).heard);
    const tabs = [newTab(), newTab()] as const;
    await announcePlace(scene.as.translator, placeOf(tabs[0], { isTyping: true }));
    await announcePlace(scene.as.editor, placeOf(tabs[1]));
    for (const heard of ears) {
      await expect
        .poll(() => heard.people)
        .toMatchObject([
          { name: "translator", segmentId: scene.segments[0], isTyping: true },
          { name: "editor", isTyping: false },
        ]);
    }
    await leaveDocument(scene.as.editor, { documentId: scene.documentId, tabId: tabs[0] });
    await leaveDocument(scene.as.translator, { documentId: scene.documentId, tabId: tabs[0] });
    for (const heard of ears) {
      await expect.poll(() => heard.people).toMatchObject([{ name: "editor" }]);
    }
  });

  test("keeps people out who may not read the project, and stores nothing of the others", async () => {
    const tabId = newTab();
    const here = placeOf(tabId);
    await expect(announcePlace(scene.as.outsider, here)).rejects.toMatchObject(
      refused("not-found"),
    );
    const leaving = leaveDocument(scene.as.outsider, { documentId: here.documentId, tabId });
    await expect(leaving).rejects.toMatchObject(refused("not-found"));
    const before = await database.prisma.auditRow.count();
    await announcePlace(scene.as.translator, here);
    expect(await database.prisma.auditRow.count()).toBe(before);
  });

  test.each([
    [
      "removed",
      () =>
        removeMember(scene.as.admin, {
          projectId: scene.projectId,
          userId: scene.userId("translator"),
        }),
    ],
    [
      "deactivated",
      () => updateUser(scene.as.admin, { userId: scene.userId("translator"), isActive: false }),
    ],
  ])("lets somebody who is %s vanish, and doubts their right to listen", async (_case, take) => {
    const hub = await startProcess();
    const { heard } = listenAs(hub);
    const taken = listenAs(hub, "translator").heard;
    await announcePlace(scene.as.translator, placeOf(newTab()));
    await announcePlace(scene.as.editor, placeOf(newTab()));
    await expect.poll(() => heard.people.length).toBe(2);
    await take();
    await expect.poll(() => heard.people).toMatchObject([{ name: "editor" }]);
    expect([taken.doubts, heard.doubts]).toEqual([1, 0]);
  });

  test.runIf(engine === "postgresql")(
    "says so when the connection was lost, and hears again",
    async () => {
      const hub = await startProcess();
      const { heard, follower } = listenAs(hub);
      const since = hub.latestId;
      await database.prisma.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query = 'LISTEN relecture'`;
      await expect.poll(() => heard.gaps, { timeout: 10_000 }).toBe(1);
      expect(hub.missedBy(follower, since)).toBeUndefined();
      await save("Encore.");
      await expect.poll(() => heard.changes.length).toBe(1);
    },
  );
});
