import { expect, type Locator } from "@playwright/test";

/** Waits until the boxes of a preview are those of these segments, checked or not. */
export async function expectPlaces(
  boxes: Locator,
  places: readonly (readonly [number: number, isChecked: boolean])[],
): Promise<void> {
  await expect(boxes).toHaveCount(places.length);
  for (const [index, [number, isChecked]] of places.entries()) {
    const box = boxes.nth(index);
    await expect(box).toHaveAccessibleName(new RegExp(`^Segment ${number}\\b`));
    await expect(box).toBeChecked({ checked: isChecked });
  }
}
