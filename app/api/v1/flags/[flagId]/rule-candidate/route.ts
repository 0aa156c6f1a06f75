import { ReadRuleCandidate } from "@/lib/schemas/flag-rule";
import { defineRoute } from "@/lib/server/define-route";
import { readRuleCandidate } from "@/lib/server/services/flags/read-rule-candidate";

export const GET = defineRoute(ReadRuleCandidate, readRuleCandidate);
