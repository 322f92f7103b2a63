// Written by `npm run types` from scripts/emit/fitRules.ts. Change that, not this file.

/**
 * Widths in pixels of the container at which parts of a picture may appear, ascending. Each has its rules in
 * `src/plot/fit.css`: an element with `data-from="480"` is drawn from 480 px on, one with `data-until="480"` below.
 */
export const widths = [280, 320, 360, 420, 480, 560, 640, 800, 960] as const;
