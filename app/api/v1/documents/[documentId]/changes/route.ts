import { ListChanges } from "@/lib/schemas/decisions";
import { defineRoute } from "@/lib/server/define-route";
import { listChanges } from "@/lib/server/services/decisions/list-changes";

export const GET = defineRoute(ListChanges, listChanges);
