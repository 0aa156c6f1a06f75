import { expect, test } from "vitest";
import { changeFilter, countFilters, readQueueFilter, writeQueueFilter } from "./queue-address";

const SOMEBODY = "5b0c2c5e-7a55-4c0e-9a3c-0d6c3b1f2a10";
const SAMPLE = "0f1e2d3c-7a55-4c0e-9a3c-0d6c3b1f2a11";

test("the queue's filter survives the address, which keeps what else it says", () => {
  const params = new URLSearchParams(
    `flag=none&edits=edited&by=${SOMEBODY}&order=risk&sample=${SAMPLE}`,
  );
  const filter = readQueueFilter(params);
  expect(filter).toMatchObject({
    state: "submitted",
    flag: "none",
    edits: "edited",
    by: SOMEBODY,
    sample: SAMPLE,
  });
  const { searchParams } = new URL(writeQueueFilter("http://localhost/approval?a=1", filter));
  expect(readQueueFilter(searchParams)).toEqual(filter);
  expect(searchParams.get("a")).toBe("1");
});

test("what an address says wrongly is left out, and each part by itself", () => {
  const params = new URLSearchParams(
    "flag=nonsense&edits=edited&by=me&order=doubt&state=approved&sample=mine",
  );
  const filter = readQueueFilter(params);
  expect(filter).toMatchObject({
    state: "submitted",
    flag: "",
    edits: "edited",
    by: "",
    order: "",
    sample: "",
  });
  expect(countFilters(filter)).toBe(1);
});

test("a part that is taken back leaves the address, and the order is no filter", () => {
  const address = "http://localhost/approval?flag=any&order=risk";
  const filter = readQueueFilter(new URL(address).searchParams);
  expect(countFilters(filter)).toBe(1);
  const plain = writeQueueFilter(address, { ...filter, flag: "", order: "" });
  expect(plain).toBe("http://localhost/approval");
});

test("a sample stays with another order, not with another filter", () => {
  const filter = readQueueFilter(new URLSearchParams(`sample=${SAMPLE}`));
  expect(changeFilter(filter, { ...filter, order: "risk" }).sample).toBe(SAMPLE);
  expect(changeFilter(filter, { ...filter, flag: "none" }).sample).toBe("");
});
