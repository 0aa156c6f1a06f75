import { CreateTerm, ListTerms } from "@/lib/schemas/term";
import { defineRoute } from "@/lib/server/define-route";
import { createTerm } from "@/lib/server/services/terms/create-term";
import { listTerms } from "@/lib/server/services/terms/list-terms";

export const GET = defineRoute(ListTerms, listTerms);
export const POST = defineRoute(CreateTerm, createTerm);
