/** A page scanned in colour at 600 dots an inch has 35 million; more is there to choke a reader. */
const MOST_PIXELS = 100_000_000;

/** Whether nobody should have to open an image of this width and height. Without area it is none. */
export function isTooLarge(width: number, height: number): boolean {
  return width * height > MOST_PIXELS || width * height === 0;
}
