import type { Prisma, PrismaClient } from "./generated/client";

/** What a query runs on: the database, or a transaction of it. */
export type Client = PrismaClient | Prisma.TransactionClient;
