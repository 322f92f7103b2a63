/**
 * Widths in pixels of the container at which parts of a picture may appear, ascending. Each has its rule in
 * `src/plot/fit.css`: an element with `data-from="480"` is drawn from 480 px on.
 */
export const widths = [280, 320, 360, 420, 480, 560, 640, 800, 960] as const;
