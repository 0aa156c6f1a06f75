import { AnswerComment } from "@/lib/schemas/comment";
import { defineRoute } from "@/lib/server/define-route";
import { answerComment } from "@/lib/server/services/comments/answer-comment";

export const POST = defineRoute(AnswerComment, answerComment);
