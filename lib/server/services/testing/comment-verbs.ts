import { addComment } from "../comments/add-comment";
import { answerComment } from "../comments/answer-comment";
import { deleteComment } from "../comments/delete-comment";
import { editComment } from "../comments/edit-comment";
import { resolveComment } from "../comments/resolve-comment";
import type { Context } from "../context";
import type { Scene } from "./scene";
import type { Roles, WritingVerb } from "./writing-verb";

const EVERYBODY: Roles = ["translator", "editor", "admin"];

const remark = ({ segments }: Scene) => ({ segmentId: segments[0] ?? "", body: "Why?" });

/** A comment of whoever asks; of somebody else for whoever cannot have one. */
async function ownComments(scene: Scene): Promise<(context: Context) => string> {
  const ids = new Map<string, string>();
  for (const role of EVERYBODY) {
    const { id } = await addComment(scene.as[role], remark(scene));
    ids.set(scene.userId(role), id);
  }
  const other = ids.get(scene.userId("editor")) ?? "";
  return ({ actor }) => ids.get(actor.userId) ?? other;
}

/** The verbs of the conversation about a segment. */
export const COMMENT_VERBS: readonly WritingVerb[] = [
  [
    "addComment",
    "comment.add",
    EVERYBODY,
    async (scene) => (context) => addComment(context, remark(scene)),
  ],
  [
    "answerComment",
    "comment.answer",
    EVERYBODY,
    async (scene) => {
      const { id: commentId } = await addComment(scene.as.otherEditor, remark(scene));
      await resolveComment(scene.as.otherEditor, { commentId, isResolved: true });
      const mentions = [scene.userId("otherTranslator")];
      const body = "@otherTranslator: so.";
      return (context) => answerComment(context, { commentId, body, mentions });
    },
  ],
  [
    "editComment",
    "comment.edit",
    EVERYBODY,
    async (scene) => {
      const idOf = await ownComments(scene);
      const mentions = [scene.userId("otherTranslator")];
      const words = { body: "Why, @otherTranslator?", mentions, version: 1 };
      return (context) => editComment(context, { ...words, commentId: idOf(context) });
    },
  ],
  [
    "deleteComment",
    "comment.delete",
    EVERYBODY,
    async (scene) => {
      const idOf = await ownComments(scene);
      return (context) => deleteComment(context, { commentId: idOf(context) });
    },
  ],
  [
    "resolveComment",
    "comment.resolve",
    EVERYBODY,
    async (scene) => {
      const { id: commentId } = await addComment(scene.as.otherEditor, remark(scene));
      return (context) => resolveComment(context, { commentId, isResolved: true });
    },
  ],
];
