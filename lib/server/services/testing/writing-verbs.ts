import { updateCheck } from "../checks/update-check";
import { deleteDocument } from "../documents/delete-document";
import { exportDocument } from "../exports/export-document";
import { dismissFlag } from "../flags/dismiss-flag";
import { reopenFlag } from "../flags/reopen-flag";
import { cancelJob } from "../imports/cancel-job";
import { startImport } from "../imports/start-import";
import { removeMember } from "../projects/remove-member";
import { setMember } from "../projects/set-member";
import { updateProject } from "../projects/update-project";
import { updateReturnReasons } from "../projects/update-return-reasons";
import { decideSegment } from "../segments/decide-segment";
import { keepRevision } from "../segments/keep-revision";
import { saveTarget } from "../segments/save-target";
import { setExclusion } from "../segments/set-exclusion";
import { submitSegment } from "../segments/submit-segment";
import { ASSIGNMENT_VERBS } from "./assignment-verbs";
import { COMMENT_VERBS } from "./comment-verbs";
import { CUSTOM_CHECK_VERBS } from "./custom-check-verbs";
import { DECISION_VERBS, SAMPLE_VERBS } from "./decision-verbs";
import { DISMISSAL_VERBS } from "./dismissal-verbs";
import { FIX_VERBS } from "./fix-verbs";
import { MEMORY_VERBS } from "./memory-verbs";
import { REPAIR_VERBS } from "./repair-verbs";
import { REPLACEMENT_VERBS } from "./replacement-verbs";
import { WORD_FILE_VERBS } from "./word-file-verbs";
import { RULE_VERBS } from "./rule-verbs";
import type { Scene } from "./scene";
import { TERM_VERBS } from "./term-verbs";
import type { Roles, WritingVerb } from "./writing-verb";

const EVERYBODY: Roles = ["translator", "editor", "admin"];
const EDITORS: Roles = ["editor", "admin"];
const ADMINS: Roles = ["admin"];

const first = async (scene: Scene) => {
  const { id: segmentId, version } = await scene.row();
  return { segmentId, version };
};
const firstFlag = async (scene: Scene) => (await scene.row()).flags[0]?.id ?? "";
const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text) });

const startedImport = (scene: Scene) => ({
  projectId: scene.projectId,
  title: "New",
  source: bytes("The house is red. It stands alone on the hill."),
  target: bytes("La maison est rouge. Elle est seule sur la colline."),
});

/** The verbs that write within a document. */
export const SEGMENT_VERBS: readonly WritingVerb[] = [
  ...REPAIR_VERBS,
  ...FIX_VERBS,
  ...REPLACEMENT_VERBS,
  ...WORD_FILE_VERBS,
  ...DISMISSAL_VERBS,
  ...ASSIGNMENT_VERBS,
  ...DECISION_VERBS,
  ...COMMENT_VERBS,
  [
    "saveTarget",
    "segment.edit",
    EVERYBODY,
    async (scene) => {
      const key = await first(scene);
      return (context) => saveTarget(context, { ...key, text: "La maison.", isReplacement: false });
    },
  ],
  [
    "submitSegment",
    "segment.submit",
    EVERYBODY,
    async (scene) => {
      const key = await first(scene);
      return (context) => submitSegment(context, { ...key, text: "La maison." });
    },
  ],
  [
    "decideSegment: approve",
    "segment.approve",
    EDITORS,
    async (scene) => {
      await scene.submit("otherTranslator");
      const key = await first(scene);
      return (context) => decideSegment(context, { ...key, decision: "approve" });
    },
  ],
  [
    "decideSegment: return",
    "segment.return",
    EDITORS,
    async (scene) => {
      await scene.submit("otherTranslator");
      const key = await first(scene);
      return (context) => decideSegment(context, { ...key, decision: "return", reason: "No." });
    },
  ],
  [
    "setExclusion",
    "segment.exclude",
    EVERYBODY,
    async (scene) => {
      const key = await first(scene);
      return (context) => setExclusion(context, { ...key, isExcluded: true });
    },
  ],
  [
    "keepRevision",
    "segment.keep-revision",
    EVERYBODY,
    async (scene) => {
      const { segmentId } = await first(scene);
      return (context) => keepRevision(context, { segmentId, text: "Ma maison." });
    },
  ],
  [
    "dismissFlag",
    "flag.dismiss",
    EVERYBODY,
    async (scene) => {
      await scene.flag("major");
      const flagId = await firstFlag(scene);
      return (context) => dismissFlag(context, { flagId, reason: "correct" });
    },
  ],
  [
    "reopenFlag",
    "flag.reopen",
    EVERYBODY,
    async (scene) => {
      await scene.flag("major");
      const flagId = await firstFlag(scene);
      await dismissFlag(scene.as.otherEditor, { flagId, reason: "correct" });
      return (context) => reopenFlag(context, { flagId });
    },
  ],
];

/** The verbs that write around documents: projects, imports, exports. */
export const PROJECT_VERBS: readonly WritingVerb[] = [
  ...RULE_VERBS,
  ...TERM_VERBS,
  ...MEMORY_VERBS,
  ...CUSTOM_CHECK_VERBS,
  ...SAMPLE_VERBS,
  [
    "deleteDocument",
    "document.delete",
    ADMINS,
    async ({ documentId }) =>
      (context) =>
        deleteDocument(context, { documentId }),
  ],
  [
    "exportDocument: draft",
    "document.export",
    EDITORS,
    async ({ documentId }) =>
      (context) =>
        exportDocument(context, { documentId, format: "draft" }),
  ],
  [
    "exportDocument: json",
    "document.export",
    EDITORS,
    async ({ documentId }) =>
      (context) =>
        exportDocument(context, { documentId, format: "json" }),
  ],
  [
    "exportDocument: clean, over a closed gate",
    "document.export",
    ADMINS,
    async ({ documentId }) =>
      (context) =>
        exportDocument(context, { documentId, format: "clean", overrideReason: "In a hurry." }),
  ],
  [
    "exportDocument: clean",
    "document.export",
    ADMINS,
    async (scene) => {
      for (const position of scene.segments.keys()) {
        await scene.submit("otherTranslator", position);
        await scene.approve("otherEditor", position);
      }
      const { documentId } = scene;
      return (context) => exportDocument(context, { documentId, format: "clean" });
    },
  ],
  [
    "startImport",
    "import.start",
    EVERYBODY,
    async (scene) => (context) => startImport(context, startedImport(scene)),
  ],
  [
    "cancelJob",
    "import.cancel",
    EVERYBODY,
    async (scene) => {
      const { id: jobId } = await startImport(scene.as.otherEditor, startedImport(scene));
      return (context) => cancelJob(context, { jobId });
    },
  ],
  [
    "updateProject",
    "project.update",
    ADMINS,
    async ({ projectId }) =>
      (context) =>
        updateProject(context, {
          projectId,
          allowSelfApproval: true,
          targetLanguage: "fr-CA",
        }),
  ],
  [
    "updateReturnReasons",
    "project.return-reasons",
    ADMINS,
    async ({ projectId }) =>
      (context) =>
        updateReturnReasons(context, { projectId, version: 1, reasons: [{ text: "No." }] }),
  ],
  [
    "updateCheck",
    "check.update",
    ADMINS,
    async ({ projectId }) =>
      (context) =>
        updateCheck(context, {
          projectId,
          check: "repeated-words",
          isOn: false,
          severity: "minor",
        }),
  ],
  [
    "setMember",
    "member.set",
    ADMINS,
    async ({ projectId, userId }) =>
      (context) =>
        setMember(context, { projectId, userId: userId("outsider"), role: "editor" }),
  ],
  [
    "removeMember",
    "member.remove",
    ADMINS,
    async ({ projectId, userId }) =>
      (context) =>
        removeMember(context, { projectId, userId: userId("otherEditor") }),
  ],
];
