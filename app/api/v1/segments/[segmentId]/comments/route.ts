import { AddComment, ListComments } from "@/lib/schemas/comment";
import { defineRoute } from "@/lib/server/define-route";
import { addComment } from "@/lib/server/services/comments/add-comment";
import { listComments } from "@/lib/server/services/comments/list-comments";

export const GET = defineRoute(ListComments, listComments);
export const POST = defineRoute(AddComment, addComment);
