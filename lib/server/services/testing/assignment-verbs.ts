import { assignWork } from "../assignments/assign-work";
import { endAssignment } from "../assignments/end-assignment";
import type { Scene } from "./scene";
import type { Roles, WritingVerb } from "./writing-verb";

const EDITORS: Roles = ["editor", "admin"];

const work = ({ documentId, userId }: Scene) => ({
  documentId,
  userId: userId("translator"),
  from: 1,
  to: 2,
  dueOn: "2027-03-01",
});

/** The verbs that give and take back work. */
export const ASSIGNMENT_VERBS: readonly WritingVerb[] = [
  [
    "assignWork",
    "assignment.add",
    EDITORS,
    async (scene) => (context) => assignWork(context, work(scene)),
  ],
  [
    "endAssignment",
    "assignment.end",
    EDITORS,
    async (scene) => {
      const { documentId } = scene;
      const { id: assignmentId } = await assignWork(scene.as.otherEditor, work(scene));
      return (context) => endAssignment(context, { documentId, assignmentId });
    },
  ],
];
