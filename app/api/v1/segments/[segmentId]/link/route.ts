import { MarkLink, ReadLink } from "@/lib/schemas/repair";
import { defineRoute } from "@/lib/server/define-route";
import { markLink } from "@/lib/server/services/repairs/mark-link";
import { readLink } from "@/lib/server/services/repairs/read-link";

export const GET = defineRoute(ReadLink, readLink);
export const PUT = defineRoute(MarkLink, markLink);
