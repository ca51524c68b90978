/** Presses controls where they are in the window, as a hand does it: nothing waits for them or scrolls a second time. */
import type { Locator, Page } from 'playwright/test';

/** The center of a control, as it is placed in the window after it was brought there. */
const centreOf = (target: Locator) =>
  target.evaluate((element) => {
    element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0)
      throw new Error(`${element.outerHTML.slice(0, 90)} has no place on the page`);
    return { x: x + width / 2, y: y + height / 2 };
  });

/** Down and up as a hand does it: what moves away between the two is not pressed. */
export const press = async (page: Page, target: Locator) => {
  const { x, y } = await centreOf(target);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
};

/** Touches the screen where the control is, as a finger does it. */
export const tap = async (page: Page, target: Locator) => {
  const { x, y } = await centreOf(target);
  await page.touchscreen.tap(x, y);
};
