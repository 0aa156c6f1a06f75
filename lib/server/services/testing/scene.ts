import { randomUUID } from "node:crypto";
import { learnFacts } from "../../../flagging/document-facts";
import type { SegmentRow } from "../../../schemas/segment";
import { insertDocument } from "../../db/documents";
import { insertFlags } from "../../db/flags";
import type { Database } from "../../db/open-database";
import { findSegmentRow, type NewSegment } from "../../db/segments";
import type { Context } from "../context";
import { decideSegment } from "../segments/decide-segment";
import { toSegmentRow } from "../segments/segment-row";
import { saveTarget } from "../segments/save-target";
import { submitSegment } from "../segments/submit-segment";

/** Who plays in every scene: two of each role in the project, an admin who is no member, and a stranger to it. */
export const PEOPLE = [
  "translator",
  "otherTranslator",
  "editor",
  "otherEditor",
  "admin",
  "outsider",
] as const;
export type PersonName = (typeof PEOPLE)[number];

/** A project with people and one document of its own, beside those of other scenes. */
export interface Scene {
  readonly database: Database;
  readonly projectId: string;
  readonly documentId: string;
  /** The ids of the segments, by position. */
  readonly segments: readonly string[];
  /** Each person as the one who asks. */
  readonly as: Readonly<Record<PersonName, Context>>;
  readonly userId: (person: PersonName) => string;
  /** A segment as it is stored now. */
  readonly row: (position?: number) => Promise<SegmentRow>;
  /** Saves a text of a person's own as the draft of a segment. */
  readonly write: (person: PersonName, position: number, text: string) => Promise<SegmentRow>;
  /** Submits a segment, with a text of its own where one is given. */
  readonly submit: (person: PersonName, position?: number, text?: string) => Promise<SegmentRow>;
  /** Approves a segment as it stands. */
  readonly approve: (person: PersonName, position?: number) => Promise<SegmentRow>;
  /** Puts a flag on the first word of a segment's target. */
  readonly flag: (severity: "critical" | "major" | "minor", position?: number) => Promise<void>;
  /** What the audit log tells of this scene, oldest first. */
  readonly audit: () => Promise<ToldChange[]>;
}

/** A row of the audit log, as far as tests look at it. */
export interface ToldChange {
  readonly action: string;
  readonly actorId: string | null;
  readonly segmentId: string | null;
  readonly details: unknown;
}

/** What a scene's segment has that is not as in any other. */
export type SceneSegment = Partial<Omit<NewSegment, "id" | "documentId" | "position">> & {
  readonly isExcluded?: boolean;
};

const SEGMENTS: readonly SceneSegment[] = [
  { source: "The red house.", machineTarget: "La maison rouge." },
  { source: "It stands alone.", machineTarget: "Elle est seule." },
  { source: "Nobody knows why.", machineTarget: "Personne ne sait pourquoi.", paragraph: 1 },
];

/** Sets a scene: segments as given, or three plain ones. */
export async function setScene(
  database: Database,
  {
    segments = SEGMENTS,
    allowSelfApproval = false,
  }: {
    readonly segments?: readonly SceneSegment[];
    readonly allowSelfApproval?: boolean;
  } = {},
): Promise<Scene> {
  const { prisma } = database;
  const as = await invitePeople(database);
  const { id: projectId } = await prisma.project.create({
    data: {
      name: `Project ${randomUUID()}`,
      sourceLanguage: "en",
      targetLanguage: "fr",
      allowSelfApproval,
      memberships: {
        createMany: {
          data: MEMBERS.map(([person, role]) => ({ userId: as[person].actor.userId, role })),
        },
      },
    },
  });
  const documentId = await insertDocument(prisma, {
    projectId,
    title: "A document",
    sourceLanguage: "en",
    targetLanguage: "fr",
    format: "plain-text",
    facts: learnFacts([], { source: "en", target: "fr" }),
    createdById: as.admin.actor.userId,
    readyAt: new Date(),
  });
  const rows = segments.map((segment, position) => toNewSegment(documentId, position, segment));
  await prisma.segment.createMany({ data: rows });
  return staged({ database, projectId, documentId, as, segments: rows.map(({ id }) => id) });
}

const MEMBERS = [
  ["translator", "translator"],
  ["otherTranslator", "translator"],
  ["editor", "editor"],
  ["otherEditor", "editor"],
] as const;

async function invitePeople(database: Database): Promise<Scene["as"]> {
  const people = PEOPLE.map((name) => ({ name, id: randomUUID(), isAdmin: name === "admin" }));
  await database.prisma.user.createMany({
    data: people.map((person) => ({ ...person, email: `${person.id}@example.org` })),
  });
  const contexts = people.map(({ name, id, isAdmin }) => [
    name,
    { database, actor: { userId: id, isAdmin } },
  ]);
  return Object.fromEntries(contexts) as Scene["as"];
}

function toNewSegment(documentId: string, position: number, segment: SceneSegment) {
  const machineTarget = segment.machineTarget ?? "Une phrase.";
  return {
    id: randomUUID(),
    documentId,
    position,
    source: "A sentence.",
    machineTarget,
    target: machineTarget,
    targetGap: position === 0 ? "" : " ",
    paragraph: 0,
    confidence: 0.9,
    sourceWords: 3,
    ...segment,
  };
}

function staged(
  setting: Omit<Scene, "userId" | "row" | "write" | "submit" | "approve" | "flag" | "audit">,
): Scene {
  const { database, as, projectId, segments } = setting;
  const { prisma } = database;
  const idOf = (position: number) => segments[position] ?? "";
  const row = async (position = 0) => toSegmentRow(await findSegmentRow(prisma, idOf(position)));
  return {
    ...setting,
    userId: (person) => as[person].actor.userId,
    row,
    async write(person, position, text) {
      const { id: segmentId, version } = await row(position);
      return saveTarget(as[person], { segmentId, version, text, isReplacement: false });
    },
    async submit(person, position = 0, text) {
      const { id: segmentId, version, target } = await row(position);
      return submitSegment(as[person], { segmentId, version, text: text ?? target });
    },
    async approve(person, position = 0) {
      const { id: segmentId, version } = await row(position);
      return decideSegment(as[person], { segmentId, version, decision: "approve" });
    },
    async flag(severity, position = 0) {
      await insertFlags(prisma, [{ ...FLAG, segmentId: idOf(position), severity }]);
    },
    audit: () =>
      prisma.auditRow.findMany({
        where: { projectId },
        orderBy: { id: "asc" },
        select: { action: true, actorId: true, segmentId: true, details: true },
      }),
  };
}

const FLAG = {
  check: "test-check",
  category: "fluency/grammar",
  side: "target",
  start: 0,
  end: 2,
  message: { en: "Look here.", fr: "Regardez ici." },
  suggestion: null,
  fingerprint: "test-check|target|la",
} as const;

/** What a refusal looks like, for `rejects.toMatchObject`; the reason is the code where they are the same. */
export const refused = (code: string, reason = code) => ({ name: "AppError", code, reason });
