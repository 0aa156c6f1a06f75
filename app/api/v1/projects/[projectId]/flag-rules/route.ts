import { CreateFlagRule, ListFlagRules } from "@/lib/schemas/flag-rule";
import { defineRoute } from "@/lib/server/define-route";
import { createFlagRule } from "@/lib/server/services/flags/create-flag-rule";
import { listFlagRules } from "@/lib/server/services/flags/list-flag-rules";

export const GET = defineRoute(ListFlagRules, listFlagRules);
export const POST = defineRoute(CreateFlagRule, createFlagRule);
