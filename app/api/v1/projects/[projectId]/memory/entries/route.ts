import { SearchMemory } from "@/lib/schemas/memory";
import { defineRoute } from "@/lib/server/define-route";
import { searchMemory } from "@/lib/server/services/memory/search-memory";

export const GET = defineRoute(SearchMemory, searchMemory);
