import { unitWhere } from '#src/plot/squares.ts';

/** As many squares as can be told one by one. */
const mostSquares = 100;

/** How many freezes one square stands for, where so many are to be drawn. */
export const squaresPer = (freezes: number): number => unitWhere((unit) => freezes / unit <= mostSquares);
