import { DeleteComment, EditComment, ResolveComment } from "@/lib/schemas/comment";
import { defineRoute } from "@/lib/server/define-route";
import { deleteComment } from "@/lib/server/services/comments/delete-comment";
import { editComment } from "@/lib/server/services/comments/edit-comment";
import { resolveComment } from "@/lib/server/services/comments/resolve-comment";

export const PUT = defineRoute(EditComment, editComment);
export const PATCH = defineRoute(ResolveComment, resolveComment);
export const DELETE = defineRoute(DeleteComment, deleteComment);
