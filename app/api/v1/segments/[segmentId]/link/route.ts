import { MarkLink } from "@/lib/schemas/repair";
import { defineRoute } from "@/lib/server/define-route";
import { markLink } from "@/lib/server/services/repairs/mark-link";

export const PUT = defineRoute(MarkLink, markLink);
