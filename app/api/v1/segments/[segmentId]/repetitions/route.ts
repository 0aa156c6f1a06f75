import { ListRepetitions, RepeatTarget } from "@/lib/schemas/repetitions";
import { defineRoute } from "@/lib/server/define-route";
import { listRepetitions } from "@/lib/server/services/repetitions/list-repetitions";
import { repeatTarget } from "@/lib/server/services/repetitions/repeat-target";

export const GET = defineRoute(ListRepetitions, listRepetitions);
export const POST = defineRoute(RepeatTarget, repeatTarget);
