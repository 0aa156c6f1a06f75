import { ListMatches } from "@/lib/schemas/memory";
import { defineRoute } from "@/lib/server/define-route";
import { listMatches } from "@/lib/server/services/memory/list-matches";

export const GET = defineRoute(ListMatches, listMatches);
