-- AlterEnum
ALTER TYPE "LinkMark" ADD VALUE 'moved';
