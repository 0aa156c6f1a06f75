import { DeclineFlagRule } from "@/lib/schemas/flag-rule";
import { defineRoute } from "@/lib/server/define-route";
import { declineFlagRule } from "@/lib/server/services/flags/decline-flag-rule";

export const POST = defineRoute(DeclineFlagRule, declineFlagRule);
