/** Radius of a dot, pixels. */
export const radius = 4.5;
/** Size of the letters beside a dot, pixels. */
export const textSize = 12;
