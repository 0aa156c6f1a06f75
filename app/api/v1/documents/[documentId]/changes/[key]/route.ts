import { ListChangePlaces } from "@/lib/schemas/decisions";
import { defineRoute } from "@/lib/server/define-route";
import { listChangePlaces } from "@/lib/server/services/decisions/list-change-places";

export const GET = defineRoute(ListChangePlaces, listChangePlaces);
