import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deleteDocument } from "../services/documents/delete-document";
import { keepRevision } from "../services/segments/keep-revision";
import { type Scene, setScene } from "../services/testing/scene";
import { type TestDatabase, testEngines } from "./testing/test-databases";

describe.each(testEngines())("what the database itself refuses, on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
    scene = await setScene(database);
    await keepRevision(scene.as.translator, { segmentId: scene.segments[0] ?? "", text: "Un." });
  });
  afterAll(() => database.close());

  const run = (sql: string) =>
    database.prisma.$executeRawUnsafe(
      sql
        .replaceAll(":segment", `'${scene.segments[0]}'`)
        .replaceAll(":document", `'${scene.documentId}'`)
        .replaceAll(":project", `'${scene.projectId}'`)
        .replaceAll(":user", `'${scene.userId("editor")}'`)
        .replaceAll(":new", `'${randomUUID()}'`),
    );
  const segment = (change: string) => `UPDATE segments SET ${change} WHERE id = :segment`;
  const newCheck = (columns: string, values: string, name = "'n'") =>
    `INSERT INTO custom_checks (id, "projectId", name, why, severity, category, "isWholeWord", "matchesCase", "createdById",
      ${columns}) VALUES (:new, :project, ${name}, 'w', 'minor', 'c', true, true, :user, ${values})`;
  const newSegment = (columns: string, values: string) =>
    `INSERT INTO segments (id, "documentId", source, "machineTarget", target, "targetGap", paragraph,
      confidence, "sourceWords", ${columns}) VALUES (:new, :document, 's', 't', 't', '', 0, 1, 1, ${values})`;

  test.each([
    [
      "an address in capitals",
      `UPDATE users SET email = 'A@x' WHERE id = :user`,
      "users_email_lower",
    ],
    ["a person without a name", `UPDATE users SET name = ' ' WHERE id = :user`, "users_name_given"],
    [
      "a project without a name",
      `UPDATE projects SET name = '' WHERE id = :project`,
      "projects_name_given",
    ],
    [
      "a document without a title",
      `UPDATE documents SET title = ' ' WHERE id = :document`,
      "documents_title_given",
    ],
    ["a position before the first", segment("position = -1"), "segments_position_natural"],
    ["a version before the first", segment("version = 0"), "segments_version_positive"],
    ["a confidence over certainty", segment("confidence = 1.1"), "segments_confidence_probability"],
    [
      "a segment with no text at all",
      segment(`source = '', "machineTarget" = ''`),
      "never changes",
    ],
    [
      "a return without a reason",
      segment(
        `state = 'returned', "returnReason" = ' ', "submittedById" = :user, "submittedAt" = now()`,
      ),
      "segments_returned_with_reason",
    ],
    [
      "an approval by nobody",
      segment(`state = 'approved', "submittedById" = :user, "submittedAt" = now()`),
      "segments_approved_by_somebody",
    ],
    ["a submission by nobody", segment("state = 'submitted'"), "segments_submitted_by_somebody"],
    ["two segments at one place", newSegment("position", "0"), "documentId"],
    ["a machine target that is rewritten", segment(`"machineTarget" = 'x'`), "never changes"],
    [
      "a span that ends before it starts",
      `INSERT INTO flags (id, "segmentId", "check", category, severity, side, start, "end", message, fingerprint) VALUES (:new, :segment, 'c', 'c', 'minor', 'target', 3, 2, '{}', 'f')`,
      "flags_span_in_order",
    ],
    [
      "`other` without a note",
      `INSERT INTO dismissals (id, "segmentId", fingerprint, reason, "userId") VALUES (:new, :segment, 'f', 'other', :user)`,
      "dismissals_other_with_note",
    ],
    [
      "an empty comment",
      `INSERT INTO comments (id, "segmentId", "authorId", body) VALUES (:new, :segment, :user, ' ')`,
      "comments_body_given",
    ],
    [
      "an error without words",
      `INSERT INTO comments (id, "segmentId", "authorId", body, mark) VALUES (:new, :segment, :user, 'x', 'minor')`,
      "comments_mark_check",
    ],
    [
      "a comment that nobody closed",
      `INSERT INTO comments (id, "segmentId", "authorId", body, "resolvedAt") VALUES (:new, :segment, :user, 'x', now())`,
      "comments_resolved_by_somebody",
    ],
    [
      "progress over the whole",
      `INSERT INTO jobs (id, kind, payload, "projectId", "createdById", progress) VALUES (:new, 'import', '{}', :project, :user, 2)`,
      "jobs_progress_fraction",
    ],
    [
      "a failure without a reason",
      `INSERT INTO jobs (id, kind, payload, "projectId", "createdById", state) VALUES (:new, 'import', '{}', :project, :user, 'failed')`,
      "jobs_failed_with_problem",
    ],
    [
      "a check without a name",
      newCheck(`mode, "targetPattern"`, "'found', 'a'", "' '"),
      "custom_checks_words_given",
    ],
    [
      "a check before its first version",
      newCheck(`mode, "targetPattern", version`, "'found', 'a', 0"),
      "custom_checks_version_positive",
    ],
    ["a check without a pattern", newCheck("mode", "'found'"), "custom_checks_patterns"],
    [
      "a check that misses something beside no source",
      newCheck(`mode, "targetPattern"`, "'missing', 'a'"),
      "custom_checks_patterns",
    ],
    [
      "a replacement of what is missing",
      newCheck(`mode, "sourcePattern", "targetPattern", suggestion`, "'missing', 'a', 'b', 'c'"),
      "custom_checks_suggestion",
    ],
    [
      "a replacement in the source",
      newCheck(`mode, "sourcePattern", suggestion`, "'found', 'a', 'b'"),
      "custom_checks_suggestion",
    ],
    [
      "a pattern of a page",
      newCheck(`mode, "targetPattern"`, "'found', repeat('a', 1001)"),
      "custom_checks_lengths",
    ],
    [
      "two checks of one name",
      `${newCheck(`mode, "targetPattern"`, "'found', 'a'")}, (gen_random_uuid(), :project, 'n', 'w', 'minor', 'c', true, true,
        :user, 'found', 'a')`,
      "projectId",
    ],
    [
      "two revisions with one number",
      `INSERT INTO revisions (id, "segmentId", number, text, state, origin) VALUES (:new, :segment, 1, 'x', 'draft', 'human')`,
      "segmentId",
    ],
    ["a revision that is changed", "UPDATE revisions SET text = 'x'", "append-only"],
    ["a revision that is deleted", "DELETE FROM revisions", "append-only"],
    ["an audit row that is changed", `UPDATE audit_rows SET action = 'x'`, "append-only"],
    ["an audit row that is deleted", "DELETE FROM audit_rows", "append-only"],
    [
      "a person who is told of in the log and vanishes",
      `DELETE FROM users WHERE id = '${"$translator"}'`,
      "append-only",
    ],
  ])("%s", async (_, sql, reason) => {
    const statement = sql.replace("$translator", scene.userId("translator"));
    await expect(run(statement)).rejects.toThrow(reason);
  });

  test("a document goes with its revisions, and the log stays", async () => {
    const other = await setScene(database);
    await keepRevision(other.as.translator, { segmentId: other.segments[0] ?? "", text: "Un." });
    await deleteDocument(other.as.admin, { documentId: other.documentId });
    expect(await database.prisma.segment.count({ where: { documentId: other.documentId } })).toBe(
      0,
    );
    expect(
      await database.prisma.revision.count({ where: { segmentId: other.segments[0] ?? "" } }),
    ).toBe(0);
    expect((await other.audit()).map(({ action }) => action)).toEqual([
      "segment.keep-revision",
      "document.delete",
    ]);
  });
});
