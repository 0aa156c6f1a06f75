import { ListPeople } from "@/lib/schemas/comment";
import { defineRoute } from "@/lib/server/define-route";
import { listPeople } from "@/lib/server/services/comments/list-people";

export const GET = defineRoute(ListPeople, listPeople);
